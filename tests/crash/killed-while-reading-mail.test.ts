import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromOutlook } from '#tests/support/calendar-answers/outlook.ts';
import { hoodiecrow } from '#tests/support/hoodiecrow.ts';
import type { TestImapServer } from '#tests/support/imap-servers.ts';
import { maija } from '#tests/support/maija.ts';
import { mailboxOf } from '#tests/support/mailbox.ts';
import { startServerProcess } from '#tests/support/server-process.ts';
import { visitor } from '#tests/support/visitor.ts';

const PEOPLE = 40;

/** The server is killed as soon as so many mails are taken in; the last time before it marks them as read. */
const KILLED_AT = [1, 4, 9, 20, 33, PEOPLE];

let folder: string;
let imap: TestImapServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-crash-'));
  imap = await hoodiecrow.start();
});

afterAll(async () => {
  await imap.stop();
  rmSync(folder, { recursive: true, force: true });
});

function rows<Row>(query: string): Row[] {
  const sqlite = new Sqlite(join(folder, 'kutsu.sqlite'), { readonly: true });
  const found = sqlite.prepare(query).all() as Row[];
  sqlite.close();
  return found;
}

function takenIn(): number {
  return rows<{ n: number }>('select count(*) as n from received_mail')[0]!.n;
}

test(`after ${KILLED_AT.length} kills every decline is recorded and asked about once, and its mail is marked as read`, async () => {
  const first = await startServerProcess(folder);
  for (let number = 0; number < PEOPLE; number += 1)
    await visitor(first).send(
      '/e/kanta-hameen-4-kumppanuuspaiva/register',
      maija({ email: `osallistuja${number}@example.fi` }),
    );
  await first.end('SIGTERM');

  const mailbox = mailboxOf(await imap.account());
  const held = rows<{ uid: string; recipient: string }>(
    "select uid, recipient from invitations where recipient like 'osallistuja%'",
  );
  expect(held).toHaveLength(PEOPLE);
  await mailbox.arrive(
    ...held.map(({ uid, recipient }) =>
      fromOutlook({ uid, from: recipient, status: 'DECLINED', at: Date.now() }),
    ),
  );

  for (const mails of KILLED_AT) {
    const server = await startServerProcess(folder, { IMAP_URL: mailbox.url });
    while (takenIn() < mails) await pause(1);
    await server.end('SIGKILL');
  }
  const last = await startServerProcess(folder, { IMAP_URL: mailbox.url });
  await expect
    .poll(() => mailbox.whichAreRead(), { timeout: 60_000, interval: 500 })
    .toEqual(held.map(() => true));
  // The note of a mark follows the mark itself.
  await expect
    .poll(() => rows('select distinct outcome, seen from received_mail'))
    .toEqual([{ outcome: 'reply', seen: 'marked' }]);
  await last.end('SIGTERM');

  const recipients = held.map(({ recipient }) => ({ recipient })).sort(byRecipient);
  expect(
    rows("select recipient from messages where kind = 'release-seat' order by recipient"),
  ).toEqual(recipients);
  expect(rows("select count(*) as n from invitations where reply = 'declined'")).toEqual([
    { n: PEOPLE },
  ]);
});

function byRecipient(one: { recipient: string }, other: { recipient: string }): number {
  return one.recipient < other.recipient ? -1 : 1;
}
