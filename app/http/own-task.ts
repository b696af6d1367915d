import type { ActionFunctionArgs } from '@remix-run/node';
import { eventById } from '../domain/events/events.server.ts';
import type { Permission } from '../domain/organisers/permission.ts';
import type { Task } from '../domain/tasks/task.ts';
import { taskById } from '../domain/tasks/tasks.server.ts';
import { notFound } from './answers.ts';
import { atEvent, type EventDesk, signedIn } from './organising.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

/** A task at the desk of the one who gave it; to everybody else it does not exist. */
export async function atOwnTask(
  args: Args,
  permission: Permission = 'see-event',
): Promise<EventDesk & { task: Task }> {
  const organiser = await signedIn(args);
  const task = await taskById(args.context.db, Number(args.params.task));
  if (!task || task.organiserId !== organiser.id) throw notFound();
  const { slug } = await eventById(args.context.db, task.eventId);
  const desk = await atEvent({ ...args, params: { event: slug } }, permission);
  return { ...desk, task };
}
