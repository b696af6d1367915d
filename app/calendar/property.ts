import ICAL from 'ical.js';
import { type Instant, ZONE } from '../domain/time.ts';
import { lines, oneLine, parameter } from './text.ts';
import { localTime, utcTime } from './zone.ts';

/** A property as jCal writes it (RFC 7265 section 3.4). Names are in lower case there. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  value: string | number,
];

export function text(name: string, value: string): Property {
  return [name, {}, 'text', lines(value)];
}

/**
 * A text in a property of which ical.js knows no type. It would write `;VALUE=TEXT`, which clients do
 * not expect on NAME and X-WR-CALNAME, so the escaped text goes in as a value without a type.
 */
export function untypedText(name: string, value: string): Property {
  return [
    name,
    {},
    'unknown',
    ICAL.stringify.value(lines(value), 'text', ICAL.design.icalendar, false),
  ];
}

export function integer(name: string, value: number): Property {
  return [name, {}, 'integer', value];
}

/** In UTC, as DTSTAMP, CREATED and LAST-MODIFIED must be (RFC 5545 section 3.8.7). */
export function utc(name: string, instant: Instant): Property {
  return [name, {}, 'date-time', utcTime(instant)];
}

/** By the clocks of Helsinki, with TZID. */
export function local(name: string, instant: Instant): Property {
  return [name, { tzid: ZONE }, 'date-time', localTime(instant)];
}

/** A whole day, without a zone: 2021-09-14. */
export function date(name: string, day: string): Property {
  return [name, {}, 'date', day];
}

/** An address on the web as it is: `,` and `;` are not escaped in a URI. Throws TypeError where it is none. */
export function uri(name: string, url: string, parameters: Record<string, string> = {}): Property {
  return [name, parameters, 'uri', new URL(url).href];
}

/** ORGANIZER or ATTENDEE, with CN where the person has a name. */
export function calAddress(
  name: string,
  person: { name: string; email: string },
  parameters: Record<string, string> = {},
): Property {
  const cn = parameter(person.name);
  return [
    name,
    cn === '' ? parameters : { ...parameters, cn },
    'cal-address',
    mailto(person.email),
  ];
}

/** RFC 6068 section 2: what may stand in an address but not in a URI is percent-encoded; `+` and `'` stay. */
function mailto(email: string): string {
  const encoded = encodeURI(oneLine(email)).replace(/[/?#&;=]/g, (mark) =>
    encodeURIComponent(mark),
  );
  return `mailto:${encoded}`;
}
