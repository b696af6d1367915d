import { type Acting, act } from '../domain/organisers/act.server.ts';
import { organiserById } from '../domain/organisers/organisers.server.ts';
import type { Permission } from '../domain/organisers/permission.ts';
import type { Task } from '../domain/tasks/task.ts';
import type { TaskParts } from './do-task.ts';

/**
 * Runs a part of a task as an act of the organiser who gave it. Throws NotAllowed: a role that was taken
 * away meanwhile ends their work as well.
 */
export async function actFor<Result>(
  { organiserId, eventId }: Pick<Task, 'organiserId' | 'eventId'>,
  permission: Permission,
  { db, clock, keyring, calendarHost, repliesAreRead }: TaskParts,
  command: (acting: Acting) => Promise<Result>,
): Promise<Result> {
  const organiser = await organiserById(db, organiserId);
  const circumstances = {
    now: clock(),
    keyring,
    calendarHost,
    repliesAreRead: repliesAreRead(),
  };
  return act(db, { organiser, permission, scope: { event: eventId } }, circumstances, command);
}
