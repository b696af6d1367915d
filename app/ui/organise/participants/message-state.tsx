import type { Language } from '../../../domain/language.ts';
import type { SentMessage } from '../../../domain/registrations/participant.server.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';

/** What became of a mail, in plain words. */
export function messageStateText(message: SentMessage, language: Language): string {
  const { participant, undelivered } = texts(language).organise;
  const t = participant.messages.states;
  switch (message.state) {
    case 'queued':
      return message.attempts > 0
        ? t.again(dateAndClock(message.nextAttemptAt!, language))
        : t.queued;
    case 'sending':
      return t.sending;
    case 'sent':
      return message.delayedAt === null
        ? t.sent(dateAndClock(message.sentAt!, language))
        : t.delayed(dateAndClock(message.delayedAt, language));
    case 'suppressed':
      return t.suppressed;
    case 'failed':
      return message.reason === 'declined'
        ? t.declined
        : `${t.failed} ${undelivered.reasons[message.reason!]}`;
  }
}
