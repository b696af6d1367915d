import ICAL from 'ical.js';

/** An iCalendar text as a client reads it. */
interface ParsedCalendar {
  calendar: ICAL.Component;
  events: ICAL.Component[];
}

export function parsedCalendar(icalendar: string): ParsedCalendar {
  const calendar = new ICAL.Component(ICAL.parse(icalendar));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

/** The only VEVENT. */
export function parsedEvent(icalendar: string): ICAL.Component {
  const { events } = parsedCalendar(icalendar);
  if (events.length !== 1) throw new Error(`${events.length} events`);
  return events[0]!;
}

export function propertyValue(component: ICAL.Component, property: string): string {
  return String(component.getFirstPropertyValue(property));
}

/** Milliseconds since 1970, reckoned with the VTIMEZONE in the same text, not with our own knowledge of zones. */
export function instantOf(event: ICAL.Component, property: 'dtstart' | 'dtend'): number {
  const { year, month, day, hour, minute, second } = event.getFirstPropertyValue(
    property,
  ) as ICAL.Time;
  const zone = new ICAL.Timezone(event.parent!.getFirstSubcomponent('vtimezone')!);
  const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone);
  return time.toUnixTime() * 1000;
}

/** The lines of the text, unfolded (RFC 5545 section 3.1). */
export function unfolded(icalendar: string): string[] {
  return icalendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** The unfolded line of one property of the VEVENT. */
export function lineOf(icalendar: string, property: string): string | undefined {
  const lines = unfolded(icalendar);
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT'))
    .find((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`));
}
