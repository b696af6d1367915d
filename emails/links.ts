import { eventPath, joinPath, mailChoicesPath, registrationPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';

/** Who the mail is from, and the scheme and host of the links in it. */
export interface Sender {
  origin: string;
  from: { name: string; address: string };
  /** Whether what is mailed to that address is read by the program. */
  mailboxIsRead?: boolean;
}

/** Pages of this program; opening one changes nothing, because link scanners open them too. */
export interface Links {
  event: string;
  registration: string;
  join: string;
  /** Null in mail that the reader cannot do without. */
  choices: string | null;
}

export function linksOf(content: RegistrationMessage, language: Language, origin: string): Links {
  const choices = 'choices' in content ? content.choices : undefined;
  return {
    event: origin + eventPath(language, content.event.slug),
    registration: origin + registrationPath(language, content.token),
    join: origin + joinPath(language, content.joinToken),
    choices: choices ? origin + mailChoicesPath(language, choices.token) : null,
  };
}
