import type { RegistrationPhase } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';

/** Why nobody can sign up now. Drafts have no page to say it on. */
export function phaseText(
  phase: Exclude<RegistrationPhase, { is: 'open' }>,
  language: Language,
): string {
  const t = texts(language).signUp.phases;
  switch (phase.is) {
    case 'not-open-yet':
      return t.notOpenYet(dateAndTime(phase.opensAt, language));
    case 'closed':
      return t.closed;
    case 'past':
      return t.past;
    case 'cancelled':
      return t.cancelled;
    case 'unpublished':
    case 'not-taken':
      return t.notTaken;
  }
}
