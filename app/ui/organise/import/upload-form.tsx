import { importPath, participantsPath } from '../../../domain/addresses.ts';
import type { BroughtSheet } from '../../../domain/imports/imports.server.ts';
import type { Language } from '../../../domain/language.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import type { Refusal } from '../../../spreadsheets/refusal.ts';
import { Button } from '../../button.tsx';
import { FileField } from '../../form/file-field.tsx';
import { Notice } from '../../notice.tsx';
import { FormFaults } from '../form-faults.tsx';

interface UploadFormProps {
  slug: string;
  /** Whether the event takes anybody in. */
  open: boolean;
  earlier: BroughtSheet[];
  fault: 'missing' | Refusal | undefined;
  language: Language;
}

/** The first step of an import: the file. */
export function UploadForm({ slug, open, earlier, fault, language }: UploadFormProps) {
  const t = texts(language).organise.participantImport;
  const error = fault && (fault === 'missing' ? t.upload.missing : t.upload.refusals[fault]);
  const back = (
    <a className="leave" href={participantsPath(language, slug)}>
      {t.back}
    </a>
  );
  if (!open)
    return (
      <>
        <Notice tone="info">
          <p>{t.upload.notPublished}</p>
        </Notice>
        <p>{back}</p>
      </>
    );
  return (
    <>
      <FormFaults errors={error ? { file: error } : {}} language={language} />
      <p className="quiet">{t.step(1)}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <p>{t.upload.lead}</p>
        <FileField
          name="file"
          label={t.upload.file}
          hint={t.upload.fileHint}
          error={error}
          accept=".xlsx,.csv,text/csv"
        />
        <p className="quiet">{t.upload.kept}</p>
        <p className="buttons">
          <Button>{t.upload.send}</Button>
          {back}
        </p>
      </form>
      {earlier.length > 0 && <Earlier sheets={earlier} slug={slug} language={language} />}
    </>
  );
}

function Earlier({
  sheets,
  slug,
  language,
}: {
  sheets: BroughtSheet[];
  slug: string;
  language: Language;
}) {
  const t = texts(language).organise.participantImport;
  return (
    <section>
      <h2>{t.upload.earlier}</h2>
      <ul className="event-rows">
        {sheets.map(({ id, fileName, createdAt, taskId }) => (
          <li key={id}>
            <a href={importPath(language, slug, id)}>{fileName}</a>
            <span className="quiet">
              {taskId === null ? t.upload.unfinished : t.upload.confirmed},{' '}
              {dateAndClock(createdAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
