import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LogEntry } from '../log/act.ts';
import { writeLog } from '../log/write-log.server.ts';
import type { Organiser } from './organiser.ts';
import { type Permission, permissionsOf } from './permission.ts';
import { rolesOf, type Scope } from './roles.server.ts';

/**
 * An organiser in the middle of an act that they may do. Only `act` makes one, so a command that asks for
 * one cannot be reached without the permission, and has its transaction and its log at hand.
 */
export interface Acting {
  trx: Trx;
  organiser: Organiser;
  circumstances: Circumstances;
  /** `of` is where the entry belongs, if not where the permission was asked for. */
  log(entry: LogEntry, of?: Scope): Promise<void>;
}

/** Runs each part of a long act as an act of its own; others are served between them. */
export type InParts = <Result>(command: (acting: Acting) => Promise<Result>) => Promise<Result>;

/** The permission that the page was shown with is gone meanwhile. */
export class NotAllowed extends Error {}

/**
 * Runs an organiser's command in one transaction with its log entries, after a look at what they may do
 * at this moment: a role that was taken away a second ago allows nothing. Throws NotAllowed.
 */
export async function act<Result>(
  db: Db,
  by: { organiser: Organiser; permission: Permission; scope: Scope },
  circumstances: Circumstances,
  command: (acting: Acting) => Promise<Result>,
): Promise<Result> {
  const { organiser, permission, scope } = by;
  return db.transaction().execute(async (trx) => {
    const roles = await rolesOf(trx, organiser.id, scope, circumstances.now);
    if (!permissionsOf(roles).includes(permission)) throw new NotAllowed(permission);
    return command({
      trx,
      organiser,
      circumstances,
      log: (entry, of = scope) =>
        writeLog(trx, entry, { organiserId: organiser.id, scope: of, now: circumstances.now }),
    });
  });
}
