import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { taskPath } from '../domain/addresses.ts';
import type { Import } from '../domain/imports/import.ts';
import { ownImport } from '../domain/imports/imports.server.ts';
import { notFound } from './answers.ts';
import { atEvent, type EventDesk } from './organising.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

/** A sheet at the desk of the one who brought it; to everybody else it does not exist. */
export async function atOwnImport(args: Args): Promise<EventDesk & { sheet: Import }> {
  const desk = await atEvent(args, 'edit-participants');
  const { db, now, keyring } = args.context;
  const asking = { organiserId: desk.organiser.id, now, keyring };
  const sheet = await ownImport(db, Number(args.params.import), asking);
  if (!sheet || sheet.eventId !== desk.event.id) throw notFound();
  return { ...desk, sheet };
}

/** The same for a sheet that is not confirmed yet: one that is on its way has a page that shows how far it is. */
export async function atImportToConfirm(args: Args): Promise<EventDesk & { sheet: Import }> {
  const desk = await atOwnImport(args);
  const { taskId } = desk.sheet;
  if (taskId !== null) throw redirect(taskPath(args.context.language, taskId), 303);
  return desk;
}
