import type { Db } from '#db/client.ts';
import { forgetSignIns } from '../domain/organisers/forget-sign-ins.server.ts';
import { eraseWhatIsDue } from '../domain/privacy/erase.server.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

interface Parts {
  clock: () => Instant;
  log: Log;
}

/** Erases what is due, now and every hour. An error (the database is locked) is logged and left to the next hour. */
export function startErasing(db: Db, { clock, log }: Parts): { stop(): Promise<void> } {
  let underWay = erase();
  const hourly = setInterval(() => {
    underWay = erase();
  }, HOUR);
  return {
    async stop() {
      clearInterval(hourly);
      await underWay;
    },
  };

  async function erase(): Promise<void> {
    try {
      const erased = await eraseWhatIsDue(db, clock());
      await forgetSignIns(db, clock());
      if (erased.needs > 0 || erased.registrations > 0)
        log.info(erased, 'personal data was erased');
    } catch (error) {
      log.error({ err: error }, 'erasing is put off for an hour');
    }
  }
}
