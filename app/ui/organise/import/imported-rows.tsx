import { importPath } from '../../../domain/addresses.ts';
import type { Plan } from '../../../domain/imports/plan.ts';
import type { Field } from '../../../domain/registrations/fields/field.ts';
import type { Task } from '../../../domain/tasks/task.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../notice.tsx';
import type { Frame } from '../frame.ts';
import { ImportRows, type ImportRowsProps } from './import-rows.tsx';

interface ImportedRowsProps {
  task: Task;
  /** Null once the rows have been erased. */
  outcome: {
    sheet: { id: number; plan: Plan };
    fields: Field[];
    shown: Pick<ImportRowsProps, 'counts' | 'verdict' | 'rows' | 'after' | 'later'>;
  } | null;
  slug: string;
  frame: Frame;
}

/** What has come of each row, after the import has ended. */
export function ImportedRows({ task, outcome, slug, frame }: ImportedRowsProps) {
  const { language, path } = frame;
  const t = texts(language).organise.participantImport.rows;
  if (outcome === null)
    return (
      <Notice tone="info">
        <p>{t.erased}</p>
      </Notice>
    );
  const { sheet, fields, shown } = outcome;
  const file = importPath(language, slug, sheet.id, 'left-out.csv');
  const notDone = task.total - task.done;
  return (
    <>
      {notDone > 0 && (
        <Notice tone="warning" title={t.notDone(notDone)}>
          <p>
            <a href={file}>{t.leftOutFile}</a>
          </p>
        </Notice>
      )}
      <ImportRows
        {...shown}
        done
        plan={sheet.plan}
        fields={fields}
        path={path}
        slug={slug}
        leftOutFile={file}
        language={language}
      />
    </>
  );
}
