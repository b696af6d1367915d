import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';

interface EarlierProgrammeProps {
  /** How many hold an invitation that tells of an earlier programme. */
  holders: number;
  maySend: boolean;
  language: Language;
}

/** What calendars still show, and the button that sends them the programme as it is now. */
export function EarlierProgramme({ holders, maySend, language }: EarlierProgrammeProps) {
  const t = texts(language).organise.programme.invited;
  return (
    <Notice tone="warning" title={t.title}>
      <p>{t.text(holders)}</p>
      {maySend ? (
        <form method="post">
          <Button variant="secondary" name="send" value="yes">
            {t.send(holders)}
          </Button>
        </form>
      ) : (
        <p>{t.notYours}</p>
      )}
    </Notice>
  );
}
