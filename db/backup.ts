import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

export type BackupResult =
  | { ok: true; rows: number }
  | { ok: false; reason: 'damaged' | 'in-use' | 'missing' };

/** Copies the open database in one step, and looks at the copy before it is called a backup. */
export function backUp(file: string, copy: string): BackupResult {
  if (!existsSync(file)) return { ok: false, reason: 'missing' };
  const sqlite = new Sqlite(file, { readonly: true });
  try {
    sqlite.prepare('vacuum into ?').run(copy);
  } finally {
    sqlite.close();
  }
  return inspect(copy);
}

/** Puts a backup in the place of the database. The server must be stopped: what it holds open would be lost. */
export function restore(copy: string, file: string): BackupResult {
  if (!existsSync(copy)) return { ok: false, reason: 'missing' };
  const inspected = inspect(copy);
  if (!inspected.ok) return inspected;
  if (existsSync(file) && isInUse(file)) return { ok: false, reason: 'in-use' };
  const arriving = `${file}.restoring`;
  copyFileSync(copy, arriving);
  for (const companion of [`${file}-wal`, `${file}-shm`]) rmSync(companion, { force: true });
  renameSync(arriving, file);
  return inspected;
}

function inspect(file: string): BackupResult {
  const sqlite = new Sqlite(file, { readonly: true });
  try {
    const whole = sqlite.pragma('integrity_check', { simple: true }) === 'ok';
    const linked = (sqlite.pragma('foreign_key_check') as unknown[]).length === 0;
    if (!whole || !linked) return { ok: false, reason: 'damaged' };
    return {
      ok: true,
      rows: sqlite.prepare('select count(*) from registrations').pluck().get() as number,
    };
  } catch {
    return { ok: false, reason: 'damaged' };
  } finally {
    sqlite.close();
  }
}

/** A running server holds the write-ahead log open; nobody else can then leave that mode. */
function isInUse(file: string): boolean {
  const sqlite = new Sqlite(file, { timeout: 0 });
  try {
    return sqlite.pragma('journal_mode = delete', { simple: true }) !== 'delete';
  } catch {
    return true;
  } finally {
    sqlite.close();
  }
}
