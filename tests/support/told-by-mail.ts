import type ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { expect } from 'vitest';
import { parsedCalendar, propertyValue } from './parsed-calendar.ts';
import type { TestServer } from './running-server.ts';
import type { TestMailServer } from './smtp-server.ts';

/** A mail as it has arrived at a mail server, and what a calendar reads in it. */
export interface Told {
  subject: string;
  text: string;
  /** Of the HTML part. */
  language: string | undefined;
  calendar: {
    method: string;
    uid: string;
    sequence: number;
    status: string;
    startsAt: string;
    /** Every ATTENDEE there is. */
    attendees: string[];
  } | null;
}

/** What a mail server has received for an address, in order. */
export function toldTo({ received }: TestMailServer, address: string): Promise<Told[]> {
  const theirs = received.filter(({ recipient }) => recipient === address);
  return Promise.all(theirs.map(({ raw }) => told(raw)));
}

async function told(raw: Buffer): Promise<Told> {
  const mail = await simpleParser(raw);
  const part = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return {
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    language: /<html[^>]* lang="(\w+)"/.exec(mail.html || '')?.[1],
    calendar: part ? calendarIn(part.content.toString()) : null,
  };
}

function calendarIn(text: string): Told['calendar'] {
  const { calendar, events } = parsedCalendar(text);
  const [event] = events as [ICAL.Component];
  expect(events).toHaveLength(1);
  return {
    method: propertyValue(calendar, 'method'),
    uid: propertyValue(event, 'uid'),
    sequence: Number(propertyValue(event, 'sequence')),
    status: propertyValue(event, 'status'),
    startsAt: propertyValue(event, 'dtstart'),
    attendees: event
      .getAllProperties('attendee')
      .map((attendee) => String(attendee.getFirstValue()).replace(/^mailto:/i, '')),
  };
}

/** Waits until all mail has left that is due. */
export async function allDueIsSent({ db, now }: TestServer): Promise<void> {
  await expect
    .poll(
      () =>
        db
          .selectFrom('messages')
          .select('kind')
          .where((eb) => eb.or([eb('state', '=', 'sending'), eb('next_attempt_at', '<=', now())]))
          .execute(),
      { timeout: 20_000 },
    )
    .toEqual([]);
}
