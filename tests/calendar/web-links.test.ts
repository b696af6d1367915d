import { expect, test } from 'vitest';
import { addToCalendarLinks } from '#app/calendar/web-links.ts';
import { aFeedEntry } from '#tests/support/calendar-samples.ts';

const parametersOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('Google gets the times in UTC, to be shown as Helsinki has them', () => {
  expect(parametersOf(addToCalendarLinks(aFeedEntry(), 'fi').google)).toEqual({
    action: 'TEMPLATE',
    text: 'Kanta-Hämeen 4. kumppanuuspäivä',
    dates: '20261215T130000Z/20261215T150000Z',
    ctz: 'Europe/Helsinki',
    details:
      'Kunnat, järjestöt ja hyvinvointialue saman pöydän ääressä.\n\n' +
      'Saat oman etälinkin, kun ilmoittaudut tapahtuman sivulla: ' +
      'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
    location: 'Säätytalo, Snellmaninkatu 9–11, Helsinki, tai etänä',
  });
});

test('Outlook gets the times in UTC', () => {
  expect(parametersOf(addToCalendarLinks(aFeedEntry({ lead: null }), 'sv').outlook)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: 'Egentliga Tavastlands 4:e partnerskapsdag',
    startdt: '2026-12-15T13:00:00Z',
    enddt: '2026-12-15T15:00:00Z',
    body:
      'Du får en egen länk för distansdeltagande när du anmäler dig på evenemangets sida: ' +
      'https://kutsu.example.fi/e/kanta-hameen-4-kumppanuuspaiva',
    location: 'Ständerhuset, Snellmaninkatu 9–11, Helsinki, eller på distans',
  });
});

test('Office 365 is Outlook at the address of organisations', () => {
  const { outlook, office365 } = addToCalendarLinks(aFeedEntry(), 'fi');
  expect(office365).toBe(outlook.replace('outlook.live.com', 'outlook.office.com'));
});

test('a day without times is a whole day, the end not included', () => {
  const links = addToCalendarLinks(
    aFeedEntry({ when: { precision: 'day', date: '2021-12-31' } }),
    'fi',
  );
  const { startdt, enddt, allday } = parametersOf(links.outlook);
  expect(parametersOf(links.google).dates).toBe('20211231/20220101');
  expect([startdt, enddt, allday]).toEqual(['2021-12-31', '2022-01-01', 'true']);
});

test.each(['google', 'outlook', 'office365'] as const)(
  '%s: a title with every mark comes through',
  (calendar) => {
    const title = 'Kunta & järjestö: 100 % + "yhdessä"? #1; a=b';
    const url = addToCalendarLinks(aFeedEntry({ title: { fi: title } }), 'fi')[calendar];
    expect(Object.values(parametersOf(url))).toContain(title);
  },
);

test.each(['google', 'outlook', 'office365'] as const)(
  '%s: a space is never a plus',
  (calendar) => {
    expect(addToCalendarLinks(aFeedEntry(), 'fi')[calendar]).not.toContain('+');
  },
);

test('Outlook reads the text as HTML, so marks are escaped and lines broken', () => {
  const entry = aFeedEntry({ lead: { fi: '<b>A</b> & B\nC' }, takesRegistrations: false });
  expect(parametersOf(addToCalendarLinks(entry, 'fi').outlook).body).toMatch(
    /^&lt;b&gt;A&lt;\/b&gt; &amp; B<br>C<br><br>Lisätietoja:/,
  );
});

test('half a surrogate pair does not break a link', () => {
  expect(() => addToCalendarLinks(aFeedEntry({ title: { fi: 'a\ud83d' } }), 'fi')).not.toThrow();
});
