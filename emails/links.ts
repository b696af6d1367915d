import { eventPath, joinPath, registrationPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';

/** Who the mail is from, and the scheme and host of the links in it. */
export interface Sender {
  origin: string;
  from: { name: string; address: string };
}

/** Pages of this program; opening one changes nothing, because link scanners open them too. */
export interface Links {
  event: string;
  registration: string;
  join: string;
}

export function linksOf(content: RegistrationMessage, language: Language, origin: string): Links {
  return {
    event: origin + eventPath(language, content.event.slug),
    registration: origin + registrationPath(language, content.token),
    join: origin + joinPath(language, content.joinToken),
  };
}
