import type { Language } from '#app/domain/language.ts';
import type { MessageContent } from '#app/domain/mail/message.ts';

type Kind = MessageContent['kind'];

/** Of each kind the letter as each sort of reader gets it, by what is particular in it. */
export type Samples<Of extends Kind> = {
  [One in Of]: Record<string, (language: Language) => MessageContent & { kind: One }>;
};
