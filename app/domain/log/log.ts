import { wallTime } from '../time.ts';
import type { LoggedAct } from './act.ts';

/** An entry as the log's page shows it. */
export interface ShownEntry {
  id: number;
  at: number;
  /** Null for what the server's owner did at the console. */
  organiser: string | null;
  act: LoggedAct;
  subject: string | null;
  registrationId: number | null;
  event: { slug: string; title: string } | null;
  changes: Change[];
}

/** One thing that differs; null is nothing, or erased. */
export interface Change {
  name: string;
  before: string | null;
  after: string | null;
}

/** What is looked for. Dates are days in Helsinki, 2026-11-22. */
export interface LogSearch {
  text: string;
  from: string;
  until: string;
  /** Entries older than this one: the next page. */
  olderThan: number | null;
}

export function logSearchOf(query: URLSearchParams): LogSearch {
  const day = (name: string) => {
    const date = query.get(name) ?? '';
    return wallTime(date, '12:00').ok ? date : '';
  };
  const olderThan = Number(query.get('older'));
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    from: day('from'),
    until: day('until'),
    olderThan: Number.isSafeInteger(olderThan) && olderThan > 0 ? olderThan : null,
  };
}

/** The search as an address's query, for the next page. */
export function logQuery({ text, from, until, olderThan }: LogSearch): string {
  const query = { q: text, from, until, older: olderThan === null ? '' : String(olderThan) };
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
}

/** What differs between the two, name by name; texts in several languages are told apart by language. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [was, is] = [flattened(before), flattened(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const change = { name, before: was.get(name) ?? null, after: is.get(name) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** {"title": {"fi": "A"}} as title.fi: A. Lists are read as they stand. */
function flattened(value: unknown, name = ''): Map<string, string> {
  if (value === null || value === undefined || value === '') return new Map();
  if (Array.isArray(value)) return new Map([[name, value.map(inWords).join(', ')]]);
  if (typeof value === 'object')
    return new Map(
      Object.entries(value).flatMap(([key, part]) => [
        ...flattened(part, name === '' ? key : `${name}.${key}`),
      ]),
    );
  return new Map([[name, inWords(value)]]);
}

function inWords(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
