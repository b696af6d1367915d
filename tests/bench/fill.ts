import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { openSqlite } from '#db/client.ts';

/** What differs from one copy to the next; `i` counts them. All else is as in the sign-up that is copied. */
const OWN: Record<string, Record<string, string>> = {
  registrations: {
    id: 'null',
    email: "'copy-' || (:last + i) || '@example.fi'",
    email_normalised: "'copy-' || (:last + i) || '@example.fi'",
    token_hash: 'randomblob(32)',
    join_token_hash: 'randomblob(32)',
    submission: 'hex(randomblob(16))',
  },
  invitations: {
    id: 'null',
    registration_id: 'copy.id',
    uid: "hex(randomblob(16)) || '@localhost'",
    recipient: 'copy.email',
  },
  messages: {
    id: 'lower(hex(randomblob(16)))',
    key: "copy.id || '/confirmed/0'",
    registration_id: 'copy.id',
    recipient: 'copy.email',
    state: "'sent'",
    attempts: '1',
    next_attempt_at: 'null',
    lease_until: 'null',
    sent_at: 'sample.created_at',
  },
};

/**
 * Copies the first sign-up of a stopped program's database so often, with its invitation and its sent mail.
 * Mail that still waits is dropped: it would be sent in the middle of what is measured next.
 */
export function copySignUp(folder: string, times: number): void {
  const sqlite = openSqlite(join(folder, 'kutsu.sqlite'));
  sqlite.pragma('synchronous = OFF');
  const first = sqlite.prepare('select min(id) from registrations').pluck().get() as number;
  const last = sqlite.prepare('select max(id) from registrations').pluck().get() as number;
  const copy = (table: string, source: string) =>
    sqlite
      .prepare(
        `insert into ${table} select ${columns(sqlite, table)} from ${table} sample, ${source}`,
      )
      .run({ first, last, times });
  sqlite.transaction(() => {
    copy(
      'registrations',
      `(with recursive n (i) as (select 1 union all select i + 1 from n where i < :times) select i from n)
       where sample.id = :first`,
    );
    sqlite.exec("delete from messages where state <> 'sent'");
    for (const table of ['invitations', 'messages'])
      copy(table, 'registrations copy where sample.registration_id = :first and copy.id > :last');
  })();
  sqlite.close();
}

function columns(sqlite: Sqlite.Database, table: string): string {
  const names = sqlite.prepare('select name from pragma_table_info(?)').pluck().all(table);
  return (names as string[]).map((name) => OWN[table]![name] ?? `sample.${name}`).join(', ');
}
