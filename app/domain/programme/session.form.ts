import { z } from 'zod';
import { timeText } from '../clock.form.ts';
import {
  choice,
  grouped,
  longText,
  optionalText,
  orNothing,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedAsTyped,
  translatedText,
} from '../form.ts';
import { timeInHelsinki } from '../time.ts';
import { SESSION_KINDS, type Session } from './programme.ts';

const LONGEST_DESCRIPTION = 5000;

const sessionForm = z.object({
  kind: choice(SESSION_KINDS),
  title: requiredTranslation(optionalText, 200),
  description: translatedText(longText, LONGEST_DESCRIPTION),
  /** Times of day, 15:00. */
  from: orNothing(timeText),
  until: orNothing(timeText),
});

export type SessionDetails = z.infer<typeof sessionForm>;

export function readSession(typed: Typed): Reading<SessionDetails, 'not-a-time'> {
  const whole = { title: {}, description: {}, ...grouped(typed) };
  return readForm(sessionForm, whole, ['not-a-time']);
}

/** A session as if it had been typed. */
export function sessionAsTyped(session: Omit<Session, 'id' | 'appearances'>): Typed {
  const { kind, title, description, startsAt, endsAt } = session;
  return {
    kind,
    ...translatedAsTyped('title', title),
    ...translatedAsTyped('description', description),
    ...(startsAt !== null && { from: timeInHelsinki(startsAt) }),
    ...(endsAt !== null && { until: timeInHelsinki(endsAt) }),
  };
}
