import ICAL from 'ical.js';
import type { CalendarReply } from '../domain/invitations/reply.ts';

type Attendee = CalendarReply['attendees'][number];

/**
 * What a calendar program answers to an invitation, or null for any other calendar. Throws for a text that is
 * no iCalendar at all. DTSTART and its zone are not looked at: programs write zones of their own names.
 */
export function readCalendarReply(text: string): CalendarReply | null {
  const calendar = new ICAL.Component(ICAL.parse(text.trim()));
  const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
  if (method !== 'REPLY' && method !== 'COUNTER') return null;
  const event = calendar.getFirstSubcomponent('vevent');
  const uid = event?.getFirstPropertyValue('uid');
  const stampedAt = event && stampOf(event);
  if (typeof uid !== 'string' || !stampedAt) return null;
  return {
    method,
    uid,
    version: { sequence: sequenceOf(event), stampedAt },
    attendees: event.getAllProperties('attendee').map(attendeeOf),
    hasComment: hasComment(event),
  };
}

/** RFC 5546 section 3.2.3: it may be left out where it is 0. */
function sequenceOf(event: ICAL.Component): number {
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return Number.isSafeInteger(sequence) ? sequence : 0;
}

/** DTSTAMP as an instant. It must be in UTC (RFC 5545 section 3.8.7.2); a local time has one only in a zone. */
function stampOf(event: ICAL.Component): number | null {
  const time = event.getFirstPropertyValue('dtstamp');
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const floating = time.zone === ICAL.Timezone.localTimezone;
  return floating ? null : time.toUnixTime() * 1000;
}

function attendeeOf(property: ICAL.Property): Attendee {
  const sentBy = parameter(property, 'sent-by');
  const value = String(property.getFirstValue());
  return {
    email: /^mailto:/i.test(value) ? addressIn(value) : (parameter(property, 'email') ?? ''),
    status: (parameter(property, 'partstat') ?? 'NEEDS-ACTION').toUpperCase(),
    sentBy: sentBy && addressIn(sentBy),
  };
}

/** Outlook always writes a COMMENT, with an empty line in it; Google writes a parameter of ATTENDEE. */
function hasComment(event: ICAL.Component): boolean {
  const comments = event.getAllProperties('comment').map((each) => String(each.getFirstValue()));
  const added = event
    .getAllProperties('attendee')
    .map((each) => parameter(each, 'x-response-comment') ?? '');
  return [...comments, ...added].some((words) => words.trim() !== '');
}

function parameter(property: ICAL.Property, name: string): string | null {
  const value = property.getFirstParameter(name);
  return value ? String(value) : null;
}

/** mailto: is a URI, in which some programs encode what they need not (RFC 6068 section 2). */
function addressIn(mailto: string): string {
  const address = mailto.replace(/^mailto:/i, '').trim();
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
