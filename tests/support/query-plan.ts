import type Sqlite from 'better-sqlite3';

/** Notes the statements that are prepared from now on. */
export function notePrepared(sqlite: Sqlite.Database): string[] {
  const noted: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    noted.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  return noted;
}

/** How SQLite goes about a query, step by step, in its own words. */
export function planOf(sqlite: Sqlite.Database, query: string): string[] {
  const parameters = Array(query.split('?').length - 1).fill(null);
  const rows = sqlite.prepare(`explain query plan ${query}`).all(...parameters);
  return (rows as { detail: string }[]).map(({ detail }) => detail);
}
