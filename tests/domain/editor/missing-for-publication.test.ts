import { describe, expect, test } from 'vitest';
import {
  cautionsBeforePublication,
  missingForPublication,
} from '#app/domain/editor/missing-for-publication.ts';
import type { Overview } from '#app/domain/editor/overview.ts';
import type { Event } from '#app/domain/events/event.ts';
import { helsinki } from '#tests/support/calendar-samples.ts';
import { aPublishedEvent } from '#tests/support/published-event.ts';

const inThree = (fi: string) => ({ fi, sv: `${fi} på svenska`, en: `${fi} in English` });

/** A remote draft that lacks nothing, on 15.12.2026. */
function overview(event: Partial<Event> = {}, rest: Partial<Overview> = {}): Overview {
  return {
    event: aPublishedEvent({
      status: 'draft',
      title: inThree('Kumppanuuspäivä'),
      lead: inThree('Kunnat ja järjestöt.'),
      contact: { name: null, title: null, organisation: null, email: 'paiva@example.fi' },
      ...event,
    }),
    pools: [{ mode: 'remote', capacity: null, confirmed: 0, waiting: 0 }],
    organisers: [{ id: 1, kind: 'county', name: { fi: 'Hyvinvointialue' } }],
    programme: [
      {
        id: 1,
        kind: 'talk',
        title: inThree('Avaus'),
        description: null,
        startsAt: null,
        endsAt: null,
        appearances: [],
      },
    ],
    themes: [],
    fields: [],
    materials: [],
    summaries: [],
    hasTextsOfAnother: false,
    ...rest,
  };
}

const weeksBefore = helsinki('2026-11-24 12:00');
const cautions = (event: Partial<Event>, rest: Partial<Overview> = {}) =>
  cautionsBeforePublication(overview(event, rest), weeksBefore);

test('a draft that has everything lacks nothing, and there is nothing to check', () => {
  expect(missingForPublication(overview())).toEqual([]);
  expect(cautions({})).toEqual([]);
});

describe('what keeps a draft from being published', () => {
  test.each<[string, Partial<Event>, Partial<Overview>, string[]]>([
    ['neither lead nor description', { lead: null, description: null }, {}, ['text']],
    [
      'a date that is open',
      { when: { precision: 'undecided', hours: { from: '15:00', until: '17:00' } } },
      {},
      ['date'],
    ],
    [
      'a date and hours that are open',
      { when: { precision: 'undecided', hours: null } },
      {},
      ['date', 'hours'],
    ],
    ['no mode', { mode: null, takesRegistrations: false }, {}, ['mode']],
    ['nowhere to come to', { mode: 'on-site' }, {}, ['venue']],
    ['nobody who holds it', {}, { organisers: [] }, ['organiser']],
    ['nobody to ask', { contact: null }, {}, ['contact-address']],
    ['seats that nobody has decided on', {}, { pools: [] }, ['capacity']],
  ])('is %s', (_what, event, rest, lacks) => {
    expect(missingForPublication(overview(event, rest))).toEqual(lacks);
  });

  test('is not the number of seats where nobody signs up', () => {
    expect(missingForPublication(overview({ takesRegistrations: false }, { pools: [] }))).toEqual(
      [],
    );
  });
});

describe('what is worth checking before', () => {
  test.each<[string, Partial<Event>, Partial<Overview>, string[]]>([
    ['texts of an earlier event', {}, { hasTextsOfAnother: true }, ['texts-of-another']],
    ['a title without Swedish', { title: { fi: 'Päivä', en: 'Day' } }, {}, ['swedish']],
    ['a lead in Finnish only', { lead: { fi: 'Ingressi' } }, {}, ['swedish', 'english']],
    ['a remote event without meeting link', { hasMeetingLink: false }, {}, ['meeting-link']],
    ['no programme', {}, { programme: [] }, ['programme']],
    ['that nobody signs up here', { takesRegistrations: false }, {}, ['no-registrations']],
    [
      'sign-up that closes after the beginning',
      { registrationClosesAt: helsinki('2026-12-15 15:30') },
      {},
      ['closes-after-start'],
    ],
    [
      'sign-up that opens after the beginning',
      { registrationOpensAt: helsinki('2026-12-15 15:00') },
      {},
      ['opens-after-start'],
    ],
  ])('is %s', (_what, event, rest, expected) => {
    expect(cautions(event, rest)).toEqual(expected);
  });

  test('is a date that has passed', () => {
    expect(cautionsBeforePublication(overview(), helsinki('2027-01-01 12:00'))).toEqual([
      'in-the-past',
    ]);
  });
});
