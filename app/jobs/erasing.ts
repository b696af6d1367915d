import type { Db } from '#db/client.ts';
import { eraseFiles } from '../domain/exports/exports.server.ts';
import { eraseImports } from '../domain/imports/erase-imports.server.ts';
import { forgetSignIns } from '../domain/organisers/forget-sign-ins.server.ts';
import { eraseWhatIsDue } from '../domain/privacy/erase.server.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import type { Log } from './log.ts';

interface Parts {
  clock: () => Instant;
  log: Log;
  dataFolder: string;
}

/** Erases what is due, now and every hour. An error (the database is locked) is logged and left to the next hour. */
export function startErasing(db: Db, { clock, log, dataFolder }: Parts): { stop(): Promise<void> } {
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
      const { needs, registrations } = await eraseWhatIsDue(db, clock());
      await forgetSignIns(db, clock());
      const sheets = await eraseImports(db, clock());
      const files = await eraseFiles(db, dataFolder, clock());
      const erased = { needs, registrations, sheets, files };
      if (Object.values(erased).some((count) => count > 0))
        log.info(erased, 'personal data was erased');
    } catch (error) {
      log.error({ err: error }, 'erasing is put off for an hour');
    }
  }
}
