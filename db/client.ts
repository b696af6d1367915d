import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;

/** How long a statement waits, in milliseconds, for another process that holds the write lock. */
const BUSY_TIMEOUT = 5000;

/** Opens the file for reading and writing; `synchronous=FULL` makes an answered commit survive a power cut. */
export function openSqlite(file: string, { busyTimeout = BUSY_TIMEOUT } = {}): Sqlite.Database {
  const sqlite = new Sqlite(file);
  sqlite.pragma(`busy_timeout = ${busyTimeout}`);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('cache_size = -65536');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('wal_autocheckpoint = 1000');
  return sqlite;
}

/**
 * Kysely over one connection. Kysely prepares every query anew and begins transactions deferred; here
 * statements are prepared once, and a transaction takes the write lock at its start, so that what a
 * command reads in it (the last free seat) cannot change before it writes.
 *
 * A value that the condition of an index speaks of (`where state = 'queued'`) is written into the query, with
 * `sql.lit`: while it is bound, SQLite plans the query anew at every run, to see whether that index serves.
 */
export function kyselyOver(sqlite: Sqlite.Database): Db {
  const prepared = new Map<string, Sqlite.Statement>();
  const prepare = (source: string): Sqlite.Statement => {
    const query = inOurWords(source);
    const known = prepared.get(query);
    if (known) return known;
    const statement = sqlite.prepare(query);
    if (prepared.size < 500) prepared.set(query, statement);
    return statement;
  };
  /** A full disk has SQLite roll back by itself; a rollback after that would hide the reason. */
  const inOurWords = (source: string): string => {
    if (source === 'begin') return 'begin immediate';
    return source === 'rollback' && !sqlite.inTransaction ? 'select null' : source;
  };
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare, close: () => sqlite.close() } }),
  });
}

/** Runs in the transaction that is under way, or in one of its own: a command can be a step of another. */
export function inTransaction<Result>(
  db: Db,
  command: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return isTransaction(db) ? command(db) : db.transaction().execute(command);
}

function isTransaction(db: Db): db is Trx {
  return db.isTransaction;
}

/** What a temporarily unusable database says: locked by another process, disk full, read-only or failing. */
const UNAVAILABLE = /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|LOCKED|NOMEM)/;

export function isUnavailable(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && UNAVAILABLE.test(error.code);
}
