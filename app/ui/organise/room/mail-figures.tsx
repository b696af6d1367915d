import { participantsPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import type { Queued } from '../../../domain/mail/mail-figures.server.ts';
import type { Count } from '../../../domain/registrations/participants.server.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../notice.tsx';

interface MailFiguresProps {
  slug: string;
  queued: Queued;
  /** Those whom a mail has not reached at the address that they have now. */
  unreached: Count;
  /** Those who have said no in their calendar and hold a seat all the same. */
  declined: Count;
  /** Whether the reader may see who they are. */
  linked: boolean;
  language: Language;
}

/** What is on its way, and whom it has not reached. */
export function MailFigures({
  slug,
  queued,
  unreached,
  declined,
  linked,
  language,
}: MailFiguresProps) {
  const t = texts(language).organise.room.mail;
  return (
    <>
      {unreached.count > 0 ? (
        <Notice tone="warning">
          <p>
            {unreached.andMore ? t.moreUnreached(unreached.count) : t.unreached(unreached.count)}
          </p>
          {linked && (
            <p>
              <a href={`${participantsPath(language, slug)}?mail=unreached`}>{t.seeUnreached}</a>
            </p>
          )}
        </Notice>
      ) : (
        <p>{t.allReached}</p>
      )}
      {declined.count > 0 && (
        <Notice tone="info">
          <p>{declined.andMore ? t.moreDeclined(declined.count) : t.declined(declined.count)}</p>
          {linked && (
            <p>
              <a href={`${participantsPath(language, slug)}?reply=declined`}>{t.seeDeclined}</a>
            </p>
          )}
        </Notice>
      )}
      <p>
        {queued.count === 0 ? t.noneQueued : t.queued(queued.count)}{' '}
        {queued.nextAt !== null && t.nextAt(dateAndTime(queued.nextAt, language))}
      </p>
    </>
  );
}
