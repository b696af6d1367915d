import type { AppLoadContext } from '@remix-run/node';
import { importOfTask } from '../domain/imports/imports.server.ts';
import type { Plan } from '../domain/imports/plan.ts';
import type { Field } from '../domain/registrations/fields/field.ts';
import { fieldsOf } from '../domain/registrations/fields/fields.server.ts';
import type { Task } from '../domain/tasks/task.ts';
import { type ShownRows, shownRows } from './shown-rows.ts';

/** What came of an import's rows, as its task's page shows it. */
export interface ImportOutcome {
  sheet: { id: number; plan: Plan };
  fields: Field[];
  shown: ShownRows;
}

/** Null once the rows have been erased. */
export async function importOutcome(
  context: AppLoadContext,
  request: Request,
  task: Task,
): Promise<ImportOutcome | null> {
  const { db, now, keyring } = context;
  const asking = { organiserId: task.organiserId, now, keyring };
  const sheet = await importOfTask(db, task.id, asking);
  if (!sheet?.plan) return null;
  const { id, plan } = sheet;
  return {
    sheet: { id, plan },
    fields: await fieldsOf(db, task.eventId),
    shown: await shownRows(context, request, sheet),
  };
}
