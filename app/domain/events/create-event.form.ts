import { z } from 'zod';
import {
  choice,
  grouped,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
} from '../form.ts';
import type { Beginning } from './create-event.server.ts';
import { EVENT_KINDS, EVENT_MODES } from './event.ts';

const wholeNumber = z
  .string({ error: 'missing' })
  .regex(/^\d{1,9}$/, { error: 'missing' })
  .transform(Number);

const createEventForm = z.discriminatedUnion(
  'way',
  [
    z.object({
      way: z.literal('next'),
      ordinal: z.union([wholeNumber, z.literal('').transform(() => null)]),
    }),
    z.object({ way: z.literal('copy'), eventId: wholeNumber }),
    z.object({
      way: z.literal('scratch'),
      title: requiredTranslation(optionalText, 200),
      kind: choice(EVENT_KINDS),
      mode: choice(EVENT_MODES),
    }),
  ],
  { error: 'missing' },
);

interface CreateEvent {
  beginning: Beginning;
  submission: string;
}

export function readCreateEvent({ submission, ...typed }: Typed): Reading<CreateEvent> {
  const read = readForm(createEventForm, { title: {}, ...grouped(typed) });
  if (!read.ok) return read;
  return { ok: true, value: { beginning: read.value, submission: String(submission) } };
}
