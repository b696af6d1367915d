import type { Meaning } from '#app/domain/imports/column.ts';
import { confirmImport } from '#app/domain/imports/confirm-import.server.ts';
import { guessedColumns } from '#app/domain/imports/guessed-columns.ts';
import type { Import } from '#app/domain/imports/import.ts';
import { ownImport } from '#app/domain/imports/imports.server.ts';
import type { Plan } from '#app/domain/imports/plan.ts';
import { planImport, previewImport } from '#app/domain/imports/plan-import.server.ts';
import { startImport } from '#app/domain/imports/start-import.server.ts';
import type { Acting } from '#app/domain/organisers/act.server.ts';
import { fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { importParticipants } from '#app/jobs/import-participants.ts';
import { asOwner } from './acting.ts';
import { doTheTask } from './doing-tasks.ts';
import type { PartnershipDay } from './partnership-day.ts';

export const HEADER = ['Etunimi', 'Sukunimi', 'Sähköposti', 'Organisaatio'];

/** A row of somebody with this name in their address. */
export function rowOf(name: string, organisation = ''): string[] {
  return [name, 'Meikäläinen', `${name}@example.fi`, organisation];
}

/** A sheet as its heading and rows; numbered as in a file whose first row is the heading. */
export interface Sheet {
  header: string[];
  rows: string[][];
  plan?: Partial<Plan>;
}

/** A sheet on its way into the day's event, brought by the owner. */
export async function anImport(day: PartnershipDay, { header, rows, plan: own = {} }: Sheet) {
  const inParts = <Result>(command: (acting: Acting) => Promise<Result>) =>
    asOwner(day, command, { permission: 'edit-participants' });
  const fields = await fieldsOf(day.db, day.eventId);
  const head = { fileName: 'lista.csv', header, samples: rows.slice(0, 3) };
  const numbered = rows.map((cells, at) => ({ number: at + 2, cells }));
  const id = await startImport(day.eventId, head, numbered, inParts);
  const plan: Plan = {
    columns: guessedColumns(header, rows, fields) as (Meaning | null)[],
    mode: 'on-site',
    language: 'fi',
    confirm: false,
    pastCapacity: false,
    known: 'skip',
    ...own,
  };
  const sheet = { id, eventId: day.eventId, rows: rows.length };
  return {
    id,
    /** Plans it, or plans it anew, and makes the preview. */
    async preview(anew: Partial<Plan> = {}) {
      const full = { ...plan, ...anew };
      const planNumber = await inParts((acting) => planImport(acting, id, full));
      if (planNumber !== null) await previewImport(sheet, full, planNumber, inParts);
      return planNumber;
    },
    confirm: (planNumber: number) => inParts((acting) => confirmImport(acting, sheet, planNumber)),
    bringIn: (parts: { now?: number; turn?: () => Promise<void> } = {}) =>
      doTheTask(day, 'import', importParticipants, parts),
    /** Of each row its number, what comes of it, and why. */
    async rows() {
      const found = await day.db
        .selectFrom('import_rows')
        .select(['number', 'verdict', 'faults', 'of_row', 'done'])
        .where('import_id', '=', id)
        .orderBy('number')
        .execute();
      return found.map(({ number, verdict, faults, of_row, done }) => ({
        number,
        verdict,
        ...(faults !== null && { faults: JSON.parse(faults) as Record<string, string> }),
        ...(of_row !== null && { ofRow: of_row }),
        done: done === 1,
      }));
    },
    async verdicts() {
      return (await this.rows()).map(({ verdict }) => verdict);
    },
    async read(): Promise<Import | null> {
      const { now, keyring } = day.circumstances;
      return ownImport(day.db, id, { organiserId: 1, now, keyring });
    },
  };
}

/** Brings a whole sheet in, as if it had been confirmed as soon as it was previewed. */
export async function broughtIn(day: PartnershipDay, sheet: Sheet) {
  const imported = await anImport(day, sheet);
  await imported.confirm((await imported.preview())!);
  await imported.bringIn();
  return imported;
}
