import { importPath } from '../../../domain/addresses.ts';
import type { Import } from '../../../domain/imports/import.ts';
import { type Counts, LEFT_OUT } from '../../../domain/imports/verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../button.tsx';
import { Notice } from '../../notice.tsx';

interface ConfirmImportProps {
  sheet: Pick<Import, 'id' | 'fileName' | 'rows' | 'planNumber'> & { judgedAt: number };
  counts: Counts;
  /** To how many a confirmation goes. */
  mails: number;
  slug: string;
  language: Language;
}

/** What will happen, to how many, and the button that has it happen. */
export function ConfirmImport(props: ConfirmImportProps) {
  const { sheet, counts, mails, slug, language } = props;
  const t = texts(language).organise.participantImport.preview;
  const taken = counts.new + counts.waiting + counts.corrected;
  const leftOut = LEFT_OUT.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <>
      <p>
        {t.lead(sheet.fileName, sheet.rows)} {t.judgedAt(dateAndTime(sheet.judgedAt, language))}
      </p>
      {taken === 0 ? (
        <Notice tone="warning">
          <p>{t.nothing}</p>
        </Notice>
      ) : (
        <p>
          {mails > 0 ? t.mails(mails) : t.noMails}
          {leftOut > 0 && ` ${t.leftOut(leftOut)}`}
        </p>
      )}
      <form method="post" className="buttons">
        <input type="hidden" name="plan" value={sheet.planNumber} />
        {taken > 0 && <Button>{t.confirm(taken)}</Button>}
        <ButtonLink variant="secondary" href={importPath(language, slug, sheet.id, 'columns')}>
          {t.changeColumns}
        </ButtonLink>
        <Button variant="secondary" name="discard" value="yes">
          {t.discard}
        </Button>
      </form>
    </>
  );
}
