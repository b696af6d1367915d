import ICAL from 'ical.js';
import { type Property, text } from './property.ts';
import { vtimezone } from './zone.ts';

/**
 * RFC 5545 section 3.1: a line has at most 75 octets, and the space that begins a continued line is one
 * of them. ical.js does not count it.
 */
ICAL.foldLength = 74;

/**
 * An iCalendar object with the given properties of its own and one VEVENT for each list of properties,
 * in the given order. CR LF ends every line, the last one too.
 *
 * It is built as jCal and serialised by ical.js, which escapes by the type of each value. (ical-generator
 * escapes URLs as text, quotes wrongly in parameters, knows no CONFERENCE, and takes fifty times as long.)
 */
export function icalendar(properties: Property[], events: Property[][]): string {
  const vevents = events.map((event) => ['vevent', event, []]);
  return ICAL.stringify(['vcalendar', [...preamble, ...properties], [vtimezone, ...vevents]]);
}

const preamble = [
  text('prodid', '-//Kutsu//Kutsu//FI'),
  text('version', '2.0'),
  text('calscale', 'GREGORIAN'),
];
