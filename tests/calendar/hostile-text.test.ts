import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFeed } from '#app/calendar/feed.ts';
import { invitationCalendar } from '#app/calendar/invitation-calendar.ts';
import { lines, oneLine, parameter } from '#app/calendar/text.ts';
import {
  aFeedEntry,
  anEvent,
  anInvitation,
  finnish,
  links,
} from '#tests/support/calendar-samples.ts';
import {
  lineOf,
  parsedCalendar,
  parsedEvent,
  propertyValue,
  unfolded,
} from '#tests/support/parsed-calendar.ts';

const named = (name: string) =>
  invitationCalendar(
    anInvitation({ attendee: { name, email: 'maija@example.fi' } }),
    anEvent(),
    links(),
  );

const nameIn = (calendar: string) =>
  parsedEvent(calendar).getFirstProperty('attendee')!.getParameter('cn');

describe("a registrant's name", () => {
  test.each([
    ['a comma', 'Mäkinen, Maija'],
    ['a semicolon', 'Maija; DROP'],
    ['a colon', 'Maija: Hämeenlinna'],
    ['an emoji', 'Maija 👩‍👩‍👧 Mäkinen'],
    ['a circumflex', "Maija ^n ^' Mäkinen"],
    ['another script', 'Анна Мякинен 麻衣'],
  ])('keeps %s', (_what, name) => {
    expect(nameIn(named(name))).toBe(name);
  });

  test('has no backslash, which some clients read as the beginning of an escape', () => {
    expect(nameIn(named('Maija \\n Mäkinen'))).toBe('Maija /n Mäkinen');
  });

  test('keeps 300 characters of two octets each, folded between them', () => {
    const calendar = named('ä'.repeat(300));
    expect(nameIn(calendar)).toBe('ä'.repeat(300));
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  test('keeps 300 emoji, none of them cut in two', () => {
    const calendar = Buffer.from(named('👩'.repeat(300))).toString();
    expect(nameIn(calendar)).toBe('👩'.repeat(300));
  });

  test('cannot add an attendee with a line end', () => {
    const calendar = named('Maija\r\nATTENDEE:mailto:muu@example.fi');
    expect(parsedEvent(calendar).getAllProperties('attendee')).toHaveLength(1);
    expect(nameIn(calendar)).toBe('Maija ATTENDEE:mailto:muu@example.fi');
  });

  test('cannot close its own quotes', () => {
    expect(nameIn(named('Maija";PARTSTAT=DECLINED:mailto:muu@example.fi;X="'))).toBe(
      "Maija';PARTSTAT=DECLINED:mailto:muu@example.fi;X='",
    );
  });

  test('loses its control characters', () => {
    expect(nameIn(named('Mai\u0000ja\u0007 Mä\u009fkinen\u007f'))).toBe('Maija Mäkinen');
  });

  test('is left out where nothing remains of it', () => {
    expect(nameIn(named('\u0000\r\n'))).toBeUndefined();
  });
});

describe('an e-mail address', () => {
  const attendee = (email: string) =>
    lineOf(
      invitationCalendar(anInvitation({ attendee: { name: '', email } }), anEvent(), links()),
      'ATTENDEE',
    )!.split(':mailto:')[1];

  test('keeps what is usual in addresses', () => {
    expect(attendee("o'brien+kutsu_1.2@example.fi")).toBe("o'brien+kutsu_1.2@example.fi");
  });

  test.each([
    ['a?cc=b@example.fi', 'a%3Fcc%3Db@example.fi'],
    ['50%@example.fi', '50%25@example.fi'],
    ['a&b/c#d@example.fi', 'a%26b%2Fc%23d@example.fi'],
    ['mäkinen@example.fi', 'm%C3%A4kinen@example.fi'],
  ])('encodes what means something else in a URI: %s', (email, encoded) => {
    expect(attendee(email)).toBe(encoded);
  });
});

describe("the organisers' words", () => {
  const hostile = 'Päivä; "kunta", \\n järjestö\r\nMETHOD:CANCEL 🎉';

  test('a title says what was meant, on one line', () => {
    const event = parsedEvent(
      invitationCalendar(anInvitation(), anEvent({ title: finnish(hostile) }), links()),
    );
    expect(propertyValue(event, 'summary')).toBe('Päivä; "kunta", \\n järjestö METHOD:CANCEL 🎉');
  });

  test('a venue says what was meant, on one line', () => {
    const venue = { name: finnish(hostile), address: 'Katu 1; 2' };
    const seat = anInvitation({ seat: 'on-site' });
    const event = parsedEvent(invitationCalendar(seat, anEvent({ venue }), links()));
    expect(propertyValue(event, 'location')).toBe(
      'Päivä; "kunta", \\n järjestö METHOD:CANCEL 🎉, Katu 1; 2',
    );
  });

  test('a lead keeps its paragraphs', () => {
    const event = anEvent({ lead: finnish('Ensin\r\n\r\nSitten\u2028lopuksi'), programme: [] });
    expect(
      propertyValue(parsedEvent(invitationCalendar(anInvitation(), event, links())), 'description'),
    ).toContain('\n\nEnsin\n\nSitten\nlopuksi\n\nLisätietoja');
  });

  test('a session cannot add a line to the programme', () => {
    const programme = [{ startsAt: null, title: finnish('Avaus\nPaneeli') }];
    const event = parsedEvent(invitationCalendar(anInvitation(), anEvent({ programme }), links()));
    expect(propertyValue(event, 'description')).toContain('\nOhjelma\nAvaus Paneeli\n');
  });
});

describe('whatever people write', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    // Half surrogate pairs too.
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          ' ',
          '"',
          '\\',
          '\\n',
          ';',
          ',',
          ':',
          '^',
          '\u2028',
          '\u0085',
          '\t',
          'END:VEVENT',
          'BEGIN:VEVENT',
          'ä',
          '👩',
        ),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
  );

  const properties = [
    'uid',
    'sequence',
    'dtstamp',
    'created',
    'last-modified',
    'dtstart',
    'dtend',
    'summary',
    'description',
    'location',
    'url',
    'organizer',
    'attendee',
    'status',
    'transp',
  ];

  const invitationOf = (name: string, title: string, lead: string, venue: string) =>
    invitationCalendar(
      anInvitation({ seat: 'on-site', attendee: { name, email: 'maija@example.fi' } }),
      anEvent({
        title: finnish(title),
        lead: finnish(lead),
        venue: { name: finnish(venue), address: null },
        programme: [],
      }),
      links(),
    );

  /** As the mail carries it: through UTF-8, which half a surrogate pair would not survive. */
  const throughUtf8 = (calendar: string) => Buffer.from(calendar, 'utf8').toString('utf8');

  test('comes back as it was, but for what a calendar cannot hold', () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (name, title, lead, venue) => {
        const event = parsedEvent(throughUtf8(invitationOf(name, title, lead, venue)));
        expect(event.getFirstProperty('attendee')!.getParameter('cn') ?? '').toBe(parameter(name));
        expect(propertyValue(event, 'summary')).toBe(oneLine(title));
        expect(propertyValue(event, 'location')).toBe(oneLine(venue));
        const paragraphs = [oneLine(venue), lines(lead)].filter((paragraph) => paragraph !== '');
        expect(propertyValue(event, 'description')).toBe(
          [...paragraphs, `Lisätietoja: ${links().eventUrl}`].join('\n\n'),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('adds no property, no component and no line', () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (name, title, lead, venue) => {
        const calendar = invitationOf(name, title, lead, venue);
        const names = parsedEvent(calendar)
          .getAllProperties()
          .map((property) => property.name);
        expect(names).toEqual(properties);
        expect(unfolded(calendar)).toHaveLength(unfolded(invitationOf('a', 'b', 'c', 'd')).length);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
        expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('does neither in a feed', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, title, lead) => {
        const entry = aFeedEntry({ title: { fi: title }, lead: { fi: lead } });
        const feed = {
          name,
          url: 'https://kutsu.example.fi/n/h/calendar.ics',
          language: 'fi',
        } as const;
        const text = throughUtf8(calendarFeed(feed, [entry, entry]));
        const { events } = parsedCalendar(text);
        expect(events.map((event) => propertyValue(event, 'summary'))).toEqual([
          oneLine(title),
          oneLine(title),
        ]);
        expect(unfolded(text)).toHaveLength(
          unfolded(calendarFeed({ ...feed, name: 'a' }, [entry, entry])).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('the cleaning is done once and for all', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(lines(lines(text))).toBe(lines(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        expect(parameter(parameter(text))).toBe(parameter(text));
      }),
    );
  });
});
