import { participantPath } from '../../../domain/addresses.ts';
import type { ImportRow } from '../../../domain/imports/import.ts';
import { type Counts, LEFT_OUT, VERDICTS, type Verdict } from '../../../domain/imports/verdict.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';
import { reasonsFor, type SheetTerms } from './row-reason.ts';

export interface ImportRowsProps extends SheetTerms {
  counts: Counts;
  /** The verdict whose rows are shown. */
  verdict: Verdict | null;
  rows: ImportRow[];
  /** The row after which the next page begins. */
  after: number | null;
  /** Whether this is not the first page. */
  later: boolean;
  /** Whether it has happened, or will. */
  done: boolean;
  /** Of the page that they stand on. */
  path: string;
  slug: string;
  /** The address of the rows that nothing comes of, as a file. */
  leftOutFile: string;
}

/** How many rows there are of each fate, and the rows of one: those first that somebody should look at. */
export function ImportRows(props: ImportRowsProps) {
  const { counts, verdict, rows, done, leftOutFile, language } = props;
  const t = texts(language).organise.participantImport.rows;
  if (verdict === null) return null;
  const anyLeftOut = LEFT_OUT.some((one) => counts[one] > 0);
  const words = done ? t.did : t.will;
  return (
    <>
      <Groups {...props} />
      {anyLeftOut && (
        <p>
          <a href={leftOutFile}>{t.leftOutFile}</a>
          <br />
          <span className="quiet">{t.leftOutHint}</span>
        </p>
      )}
      <Table caption={`${words[verdict]}: ${counts[verdict].toLocaleString(language)}`}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t.row}
            </th>
            <th scope="col">{t.name}</th>
            <th scope="col">{done ? t.whatDone : t.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} {...props} row={row} />
          ))}
        </tbody>
      </Table>
      <Pager {...props} verdict={verdict} />
    </>
  );
}

function Groups({ counts, verdict, done, path, language }: ImportRowsProps) {
  const t = texts(language).organise.participantImport.rows;
  const words = done ? t.did : t.will;
  return (
    <nav aria-label={done ? t.groupsDone : t.groups}>
      <ul className="verdicts">
        {VERDICTS.filter((one) => counts[one] > 0).map((one) => (
          <li key={one} data-left-out={LEFT_OUT.includes(one) || undefined}>
            <a
              href={`${withoutQuery(path)}?show=${one}`}
              aria-current={one === verdict ? 'true' : undefined}
            >
              <strong>{counts[one].toLocaleString(language)}</strong> {words[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row({ row, done, slug, ...props }: ImportRowsProps & { row: ImportRow }) {
  const t = texts(props.language).organise.participantImport.rows;
  const { number, name, email, verdict, registrationId } = row;
  const reasons = reasonsFor(row, props);
  const words = done ? t.did : t.will;
  return (
    <tr>
      <td className="number">{number}</td>
      <th scope="row">
        {registrationId === null ? (
          name
        ) : (
          <a href={participantPath(props.language, slug, registrationId)}>{name}</a>
        )}
        {email && <p className="quiet">{email}</p>}
      </th>
      <td>
        {reasons.length > 0
          ? reasons.map((reason) => <p key={reason}>{reason}</p>)
          : verdict && words[verdict]}
      </td>
    </tr>
  );
}

function Pager({ verdict, after, later, path, language }: ImportRowsProps & { verdict: Verdict }) {
  const t = texts(language).organise.participantImport.rows;
  if (after === null && !later) return null;
  const page = `${withoutQuery(path)}?show=${verdict}`;
  return (
    <p className="pager">
      {later && <a href={page}>{t.first}</a>}
      {after !== null && <a href={`${page}&after=${after}`}>{t.next}</a>}
    </p>
  );
}

const withoutQuery = (path: string) => path.split('?')[0]!;
