import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { mailOf } from '#app/jobs/compose.ts';
import { contentOf, outgoing, SENDER } from '#tests/support/messages.ts';
import type { OwnProcess } from './own-process.ts';

const AT_ONCE = 50;

/**
 * The yardstick: nodemailer's own pool with the program's five connections, one confirmation over and over;
 * the best of three rounds.
 */
export async function nodemailerAlone({ port }: OwnProcess): Promise<number> {
  const pool = createTransport({ url: `smtp://127.0.0.1:${port}`, pool: true, maxConnections: 5 });
  const mail = mailOf(outgoing(contentOf('confirmed')), SENDER);
  const round = async () => {
    const mails = 1000;
    let left = mails;
    const lane = async () => {
      while (left-- > 0) await pool.sendMail({ ...mail, to: `person-${left}@example.fi` });
    };
    const begun = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return (mails * 1000) / (performance.now() - begun);
  };
  const best = Math.max(await round(), await round(), await round());
  pool.close();
  return best;
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
