import { taskFilePath } from '../../../domain/addresses.ts';
import type { ExportedFile } from '../../../domain/exports/export.ts';
import type { Language } from '../../../domain/language.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../button.tsx';
import { Notice } from '../../notice.tsx';

interface ParticipantFileProps {
  task: number;
  /** Null once it is erased. */
  file: ExportedFile | null;
  language: Language;
}

/** The way to a file that has been written, and until when it is there. */
export function ParticipantFile({ task, file, language }: ParticipantFileProps) {
  const t = texts(language).organise.participantFile;
  if (file === null)
    return (
      <Notice tone="info">
        <p>{t.gone}</p>
      </Notice>
    );
  return (
    <Notice tone="success" title={t.ready}>
      <p className="buttons">
        <ButtonLink href={taskFilePath(language, task)}>{t.download}</ButtonLink>
      </p>
      <p>
        {file.needs && `${t.withNeeds} `}
        {t.erasedAt(dateAndTime(file.eraseAt, language))}
      </p>
      <p className="quiet">{t.privacy}</p>
    </Notice>
  );
}
