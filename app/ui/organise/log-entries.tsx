import { roomPath } from '../../domain/addresses.ts';
import type { Language } from '../../domain/language.ts';
import { type LogSearch, logQuery, type ShownEntry } from '../../domain/log/log.ts';
import { municipalityName } from '../../domain/organisations/municipalities.ts';
import { UNKNOWN_STATE } from '../../domain/summaries/conclusion.form.ts';
import { dateAndTime, dateOf } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { TextField } from '../form/text-field.tsx';
import { Table } from './table.tsx';

interface LogEntriesProps {
  path: string;
  search: LogSearch;
  entries: ShownEntry[];
  olderThan: number | null;
  language: Language;
}

/** The search, what it has found, and the way to what is older. */
export function LogEntries({ path, search, entries, olderThan, language }: LogEntriesProps) {
  const t = texts(language).organise.log;
  return (
    <>
      <p>{t.lead}</p>
      <search>
        <form className="search">
          <TextField name="q" label={t.text} value={search.text} />
          <TextField name="from" label={t.from} type="date" value={search.from} />
          <TextField name="until" label={t.until} type="date" value={search.until} />
          <Button variant="secondary">{t.search}</Button>
        </form>
      </search>
      {entries.length === 0 ? (
        <p>{logQuery(search) === '' ? t.empty : t.nothing}</p>
      ) : (
        <EntriesTable caption={t.title} entries={entries} language={language} />
      )}
      {olderThan !== null && (
        <p className="pager">
          <a href={`${path}?${logQuery({ ...search, olderThan })}`}>{t.older}</a>
        </p>
      )}
    </>
  );
}

interface EntriesTableProps {
  caption: string;
  entries: ShownEntry[];
  language: Language;
}

export function EntriesTable({ caption, entries, language }: EntriesTableProps) {
  const t = texts(language).organise.log;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.at}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.changes}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} language={language} />
        ))}
      </tbody>
    </Table>
  );
}

function Entry({ entry, language }: { entry: ShownEntry; language: Language }) {
  const t = texts(language).organise.log;
  const { at, organiser, act, subject, event, changes } = entry;
  return (
    <tr>
      <td>{dateAndTime(at, language)}</td>
      <td>{organiser === '' ? t.erased : (organiser ?? t.console)}</td>
      <td>
        {t.acts[act]}
        {subject && <p className="quiet">{subjectIn(subject, t.names)}</p>}
        {event && (
          <p className="quiet">
            <a href={roomPath(language, event.slug)}>{event.title}</a>
          </p>
        )}
      </td>
      <td>
        {changes.length > 0 && (
          <dl className="changes">
            {changes.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{nameOf(name, t.names)}</dt>
                <dd>
                  {before !== null && <del>{inWords(name, before, language)}</del>}{' '}
                  {after !== null && <ins>{inWords(name, after, language)}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  );
}

/** A role, a seat, a municipality and their like stand in the log as the code has them. */
function inWords(name: string, value: string, language: Language): string {
  const modes: Partial<Record<string, string>> = texts(language).organise.room.modes;
  if (name === 'seat' || name === 'waitsFor') return modes[value] ?? value;
  if (name === 'municipality') return municipalityName(value, language) ?? value;
  if (name === 'state' || name === 'kind') return namesOfChoices(language)[value] ?? value;
  const roles: Partial<Record<string, string>> = texts(language).organise.roles;
  if (name === 'role') return roles[value] ?? value;
  return name === 'lastDay' ? dateOf(value, language) : value;
}

/** What a conclusion's state, and the kinds of material and session, are called. */
function namesOfChoices(language: Language): Partial<Record<string, string>> {
  const { organise, eventPage } = texts(language);
  return {
    ...eventPage.conclusionState,
    [UNKNOWN_STATE]: organise.summaries.conclusions.unknownState,
    ...organise.materials.kinds,
    ...organise.programme.kinds,
  };
}

/** A part of the event by what it is called here; "session 12: Avaus" without its number. */
function subjectIn(subject: string, names: Partial<Record<string, string>>): string {
  const [, part, title] = /^([a-z]+) \d+(: .*)?$/s.exec(subject) ?? [];
  if (part === undefined) return names[subject] ?? subject;
  return `${names[part] ?? part}${title ?? ''}`;
}

/** title.sv: the name of the thing and, where there is one, the language. */
function nameOf(name: string, names: Partial<Record<string, string>>): string {
  return name
    .split('.')
    .map((part) => names[part] ?? part)
    .join(', ');
}
