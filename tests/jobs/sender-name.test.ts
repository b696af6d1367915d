import { simpleParser } from 'mailparser';
import { describe, expect, it, test } from 'vitest';
import { compose, mailOf } from '#app/jobs/compose.ts';
import { finnish } from '#tests/support/calendar-samples.ts';
import { contentOf, eventWithContact, outgoing, SENDER } from '#tests/support/messages.ts';

const messageOf = (organiser: string) =>
  outgoing(contentOf('confirmed', eventWithContact({ organiser: finnish(organiser) })));

const rawOf = (organiser: string) => compose(messageOf(organiser), SENDER).bytes;

describe.each([
  'Hämeen liitto',
  'Yhdistys "Apu" ry',
  "Vanhusten 'Tuki' ry",
  'Hattula, Janakkala ja Hausjärvi',
  'Åbo; Pargas <Väståboland>',
  'Säätiö (sr)',
  'Apu\\Tuki: ryhmä',
  'Ääkkösyhdistys '.repeat(12).trim(),
  'Hyvinvointialuevalmisteluyhteistoimintaneuvottelukunta',
  '日本語の会 🎉',
  'admin@example.net',
])('an organisation called %s', (name) => {
  it('stands whole before the service, at the service’s address', async () => {
    const { from } = await simpleParser(rawOf(name));
    expect(from?.value).toEqual([{ name: `${name} via Kutsu`, address: 'kutsu@example.fi' }]);
  });

  it('is written in lines that every mail server takes, in ASCII', () => {
    const raw = rawOf(name).toString('latin1');
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(head.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
  });
});

test('the calendar’s ORGANIZER is the service alone: it never changes, whoever comes to lead the event', () => {
  const { content } = mailOf(messageOf('Hämeen liitto'), SENDER).icalEvent as { content: string };
  expect(content).toContain('\r\nORGANIZER;CN=Kutsu:mailto:kutsu@example.fi\r\n');
});
