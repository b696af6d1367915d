import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#app/domain/language.ts';
import { mailOf } from '#app/jobs/compose.ts';
import { bytesOf } from '#app/jobs/mime-bytes.ts';
import { anEvent, finnish } from '#tests/support/calendar-samples.ts';
import {
  contentOf,
  EVERY_KIND,
  eventWithContact,
  outgoing,
  SENDER,
} from '#tests/support/messages.ts';

const EVERY_MAIL = LANGUAGES.flatMap((language) =>
  EVERY_KIND.map((kind) => ({ kind, language, event: eventWithContact() })),
);

const ODD_TITLES = [
  'Plain and short',
  'Kumppanuuspäivä '.repeat(40),
  'Päivä 🎉 “lainaus” =C3=A4 .piste',
  'a'.repeat(2000),
  '.',
].map((title) => ({
  kind: 'confirmed' as const,
  language: 'fi' as const,
  event: anEvent({ title: finnish(title), lead: finnish(`${title}\n.\n${title} `) }),
}));

it.each([...EVERY_MAIL, ...ODD_TITLES])(
  'the bytes of $kind in $language are those that nodemailer itself makes',
  async ({ kind, language, event }) => {
    const mail = () => mailOf(outgoing(contentOf(kind, event), { language }), SENDER);
    const ours = bytesOf(new MailComposer(mail()).compile());
    const theirs = await new MailComposer(mail()).compile().build();
    expect(ours.toString('latin1')).toBe(theirs.toString('latin1'));
  },
);
