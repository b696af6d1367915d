import { describe, expect, test } from 'vitest';
import { invitationCalendar } from '#app/calendar/invitation-calendar.ts';
import {
  anEvent,
  anInvitation,
  finnish,
  helsinki,
  links,
} from '#tests/support/calendar-samples.ts';
import {
  lineOf,
  parsedCalendar,
  parsedEvent,
  propertyValue,
  unfolded,
} from '#tests/support/parsed-calendar.ts';

const REMOTE = anInvitation({ seat: 'remote' });
const ON_SITE = anInvitation({ seat: 'on-site' });

describe('a confirmed remote seat', () => {
  const calendar = invitationCalendar(REMOTE, anEvent(), links());

  test('is an iCalendar object that reads, line by line', () => {
    const lines = unfolded(calendar);
    const zone = { from: lines.indexOf('BEGIN:VTIMEZONE'), to: lines.indexOf('END:VTIMEZONE') };
    expect([...lines.slice(0, zone.from), ...lines.slice(zone.to + 1)]).toEqual([
      'BEGIN:VCALENDAR',
      'PRODID:-//Kutsu//Kutsu//FI',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:4f1c2d7e9a@kutsu.example.fi',
      'SEQUENCE:0',
      'DTSTAMP:20261124T093000Z',
      'CREATED:20261124T093000Z',
      'LAST-MODIFIED:20261124T093000Z',
      'DTSTART;TZID=Europe/Helsinki:20261215T150000',
      'DTEND;TZID=Europe/Helsinki:20261215T170000',
      'SUMMARY:Kanta-Hämeen 4. kumppanuuspäivä',
      'DESCRIPTION:https://kutsu.example.fi/j/x7Kq\\n\\n' +
        'Kunnat\\, järjestöt ja hyvinvointialue saman pöydän ääressä.\\n\\n' +
        'Ohjelma\\n15.00 Avaus\\nPaneelikeskustelu\\; kunta\\, järjestö\\n\\n' +
        'Lisätietoja: https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
      'LOCATION:https://kutsu.example.fi/j/x7Kq',
      'URL:https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
      'ORGANIZER;CN=Kutsu:mailto:kutsu@example.fi',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;' +
        'CN=Maija Mäkinen:mailto:maija.makinen@example.fi',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'CONFERENCE;FEATURE=VIDEO;LABEL=Etälinkki;VALUE=URI:https://kutsu.example.fi/j/x7Kq',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('has the zone of Helsinki', () => {
    const zone = parsedCalendar(calendar).calendar.getFirstSubcomponent('vtimezone')!;
    expect(propertyValue(zone, 'tzid')).toBe('Europe/Helsinki');
  });

  test('never has a line of more than 75 octets', () => {
    const lengths = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBe(75);
  });
});

describe('what happened, as the calendar says it', () => {
  test('a changed event has the next SEQUENCE and the same UID', () => {
    const event = parsedEvent(invitationCalendar({ ...REMOTE, sequence: 1 }, anEvent(), links()));
    expect([propertyValue(event, 'sequence'), propertyValue(event, 'uid')]).toEqual([
      '1',
      REMOTE.uid,
    ]);
  });

  test('a retry of a message has the same bytes', () => {
    const first = invitationCalendar(anInvitation(), anEvent(), links());
    expect(invitationCalendar(anInvitation(), anEvent(), links())).toBe(first);
  });

  test('the invitation asked for again differs in DTSTAMP and LAST-MODIFIED alone', () => {
    const first = unfolded(invitationCalendar(REMOTE, anEvent(), links()));
    const again = { ...REMOTE, stampedAt: Date.UTC(2026, 11, 1, 6) };
    const changed = unfolded(invitationCalendar(again, anEvent(), links())).filter(
      (line, at) => line !== first[at],
    );
    expect(changed).toEqual(['DTSTAMP:20261201T060000Z', 'LAST-MODIFIED:20261201T060000Z']);
  });

  describe('a cancellation', () => {
    const cancellation = anInvitation({ method: 'CANCEL', sequence: 2 });
    const calendar = invitationCalendar(cancellation, anEvent(), links());

    test('is METHOD:CANCEL with STATUS:CANCELLED', () => {
      const method = propertyValue(parsedCalendar(calendar).calendar, 'method');
      expect([method, propertyValue(parsedEvent(calendar), 'status')]).toEqual([
        'CANCEL',
        'CANCELLED',
      ]);
    });

    test('names the same UID, ORGANIZER and ATTENDEE as the request that it takes back', () => {
      const request = invitationCalendar(anInvitation(), anEvent(), links());
      const named = (text: string) =>
        ['UID', 'ORGANIZER', 'ATTENDEE'].map((name) => lineOf(text, name));
      expect(named(calendar)).toEqual(named(request));
    });

    test('has its own SEQUENCE', () => {
      expect(lineOf(calendar, 'SEQUENCE')).toBe('SEQUENCE:2');
    });
  });

  test('there is exactly one ATTENDEE: the recipient', () => {
    const attendees = parsedEvent(invitationCalendar(REMOTE, anEvent(), links())).getAllProperties(
      'attendee',
    );
    expect(attendees.map((attendee) => attendee.getFirstValue())).toEqual([
      'mailto:maija.makinen@example.fi',
    ]);
  });

  test.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('the calendar is asked to answer only where answers are read: %s', (rsvp, value) => {
    const [attendee] = parsedEvent(
      invitationCalendar({ ...REMOTE, rsvp }, anEvent(), links()),
    ).getAllProperties('attendee');
    expect(attendee!.getParameter('rsvp')).toBe(value);
  });

  test('CREATED stays what it was when the first copy was made', () => {
    const later = { ...REMOTE, stampedAt: Date.UTC(2027, 0, 4), createdAt: Date.UTC(2026, 10, 24) };
    expect(lineOf(invitationCalendar(later, anEvent(), links()), 'CREATED')).toBe(
      'CREATED:20261124T000000Z',
    );
  });
});

describe('where to go', () => {
  const remote = parsedEvent(invitationCalendar(REMOTE, anEvent(), links()));
  const onSite = parsedEvent(invitationCalendar(ON_SITE, anEvent(), links()));
  const firstLine = (description: string) => description.split('\n')[0];

  test('a remote seat has the join link in LOCATION, CONFERENCE and on the first line', () => {
    const places = [
      propertyValue(remote, 'location'),
      propertyValue(remote, 'conference'),
      firstLine(propertyValue(remote, 'description')),
    ];
    expect(places).toEqual(Array(3).fill('https://kutsu.example.fi/j/x7Kq'));
  });

  test('a seat on site has the venue in LOCATION and on the first line', () => {
    const places = [
      propertyValue(onSite, 'location'),
      firstLine(propertyValue(onSite, 'description')),
    ];
    expect(places).toEqual(Array(2).fill('Säätytalo, Snellmaninkatu 9–11, Helsinki'));
  });

  test('a seat on site has no join link', () => {
    expect(invitationCalendar(ON_SITE, anEvent(), links())).not.toContain('/j/');
  });

  test('a venue without an address is its name alone', () => {
    const event = anEvent({ venue: { name: finnish('Säätytalo'), address: null } });
    expect(lineOf(invitationCalendar(ON_SITE, event, links()), 'LOCATION')).toBe(
      'LOCATION:Säätytalo',
    );
  });

  test('a venue that is not known yet is left out', () => {
    const calendar = invitationCalendar(ON_SITE, anEvent({ venue: null }), links());
    expect(lineOf(calendar, 'LOCATION')).toBeUndefined();
    expect(propertyValue(parsedEvent(calendar), 'description')).toMatch(/^Kunnat, järjestöt/);
  });

  test('a remote seat at an event that is only remote needs no venue', () => {
    const event = anEvent({ mode: 'remote', venue: null });
    expect(lineOf(invitationCalendar(REMOTE, event, links()), 'LOCATION')).toBe(
      'LOCATION:https://kutsu.example.fi/j/x7Kq',
    );
  });
});

describe('the description', () => {
  const description = (event = anEvent(), language: 'fi' | 'sv' | 'en' = 'fi') =>
    propertyValue(
      parsedEvent(invitationCalendar(REMOTE, event, links({ language }))),
      'description',
    );

  test('says its own words in Swedish', () => {
    expect(description(anEvent(), 'sv')).toContain('\n\nProgram\n15.00 Avaus\n');
    expect(description(anEvent(), 'sv')).toContain('\n\nMer information: https://');
  });

  test('says its own words in English, with the clock as English writes it', () => {
    expect(description(anEvent(), 'en')).toContain('\n\nProgramme\n15:00 Avaus\n');
    expect(description(anEvent(), 'en')).toContain('\n\nFurther information: https://');
  });

  test('gives the sessions of a morning by the clocks of Helsinki', () => {
    const programme = [{ startsAt: helsinki('2027-03-28 09:05'), title: finnish('Tilannekuva') }];
    expect(description(anEvent({ programme }))).toContain('\n9.05 Tilannekuva\n');
  });

  test('says nothing of a programme that is not known', () => {
    expect(description(anEvent({ programme: [] }))).not.toContain('Ohjelma');
  });

  test('goes without a lead', () => {
    expect(description(anEvent({ lead: null }))).toMatch(/^https:\S+\n\nOhjelma\n/);
  });
});
