import type { Instant } from '../time.ts';

export type TaskKind = 'import' | 'export' | 'bulletin';

/** Long work for an event, as its page shows it. */
export interface Task {
  id: number;
  kind: TaskKind;
  eventId: number;
  organiserId: number;
  state: 'waiting' | 'under-way' | 'done' | 'failed' | 'stopped';
  /** Rows or people: so many of `total` are done. */
  done: number;
  total: number;
  createdAt: Instant;
  endedAt: Instant | null;
}

export function isRunning({ state }: Pick<Task, 'state'>): boolean {
  return state === 'waiting' || state === 'under-way';
}
