import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds; a write to a busy disk is over by then. */
const AT_LEAST = 200;

/**
 * Waits for a command, and at least so long that its time does not tell what it did: writing a link for a
 * known address takes longer than finding none.
 */
export async function unhurried<Result>(command: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([command, pause(AT_LEAST)]);
  return result;
}
