import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { mailOf } from '#app/jobs/compose.ts';
import { contentOf, outgoing, SENDER } from '#tests/support/messages.ts';
import type { OwnProcess } from './own-process.ts';

const AT_ONCE = 50;

/** The yardstick: nodemailer's own pool with the program's five connections, one confirmation over and over. */
export async function nodemailerAlone(mailServer: OwnProcess, mails: number): Promise<number> {
  const url = `smtp://127.0.0.1:${mailServer.port}`;
  const pool = createTransport({ url, pool: true, maxConnections: 5 });
  const mail = mailOf(outgoing(contentOf('confirmed')), SENDER);
  let left = mails;
  const begun = performance.now();
  const lane = async () => {
    while (left-- > 0) await pool.sendMail({ ...mail, to: `person-${left}@example.fi` });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const perSecond = (mails * 1000) / (performance.now() - begun);
  pool.close();
  return perSecond;
}

/** How fast the program's outbox empties while nothing else is asked of it, over so many seconds at most. */
export async function outboxEmptying(mailServer: OwnProcess, seconds: number): Promise<number> {
  const begun = performance.now();
  const before = await mailServer.ask();
  let last = { taken: before, at: begun };
  for (;;) {
    await pause(50);
    const taken = await mailServer.ask();
    const at = performance.now();
    if (taken > last.taken) last = { taken, at };
    if (at - last.at > 1000 || at - begun > seconds * 1000) break;
  }
  return ((last.taken - before) * 1000) / (last.at - begun);
}
