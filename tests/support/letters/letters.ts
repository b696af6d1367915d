import { createHash } from 'node:crypto';
import type { Language } from '#app/domain/language.ts';
import type { MessageContent, OutgoingMessage } from '#app/domain/mail/message.ts';
import { outgoing } from '../messages.ts';
import { aboutQuestions } from './about-questions.ts';
import { aboutRegistrations } from './about-registrations.ts';
import type { Samples } from './sample.ts';
import { toOrganisers } from './to-organisers.ts';

type Kind = MessageContent['kind'];

/** A kind of mail that is nowhere among the samples does not compile. */
const samples: Samples<Kind> = { ...aboutRegistrations, ...aboutQuestions, ...toOrganisers };

export interface SampleLetter {
  kind: Kind;
  /** Which reader, or what is particular in it. */
  variant: string;
  /** In one language, ready to be composed; its id is a name for the sample, the same each time. */
  message: OutgoingMessage;
}

/** A letter of every kind to every sort of reader. */
export function lettersIn(language: Language): SampleLetter[] {
  return (Object.keys(samples) as Kind[]).flatMap((kind) =>
    Object.entries(samples[kind]).map(([variant, write]) => ({
      kind,
      variant,
      message: outgoing(write(language), { id: idOf(kind, variant, language), language }),
    })),
  );
}

function idOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 32);
}
