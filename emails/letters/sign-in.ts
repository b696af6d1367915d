import { signInLinkPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { OrganiserMessage } from '#app/domain/mail/message.ts';
import { texts } from '#app/i18n/index.ts';
import { type Letter, mainLink } from '../letter.ts';

/** The link to sign in with. It opens a page with a button: scanners that open links use nothing up. */
export function signInLetter(
  { token }: Extract<OrganiserMessage, { kind: 'sign-in' }>,
  language: Language,
  origin: string,
): Omit<Letter, 'greeting'> {
  const t = texts(language).organise.signInMail;
  return {
    language,
    subject: t.subject,
    preheader: t.once,
    heading: t.heading,
    opening: [t.once],
    blocks: [mainLink(t.link, origin + signInLinkPath(language, token))],
    footer: [t.notYou],
  };
}
