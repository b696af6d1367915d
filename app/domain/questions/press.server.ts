import type { Acting } from '../organisers/act.server.ts';
import { accept, takeBack } from './accept.server.ts';
import { withdrawAnswer } from './answer.server.ts';
import { takeApart } from './merge.server.ts';
import type { Seen } from './moderation.ts';
import { present } from './present.server.ts';

/** The buttons of a question that need nothing typed. */
const PRESSES = {
  accept,
  'take-back': takeBack,
  'take-apart': takeApart,
  present: (acting: Acting, eventId: number, { id }: Seen) => present(acting, eventId, id, true),
  'not-present': (acting: Acting, eventId: number, { id }: Seen) =>
    present(acting, eventId, id, false),
  withdraw: withdrawAnswer,
};

export type Press = keyof typeof PRESSES;

/** The command behind a button; undefined where no button is called so. */
export function pressed(name: unknown) {
  return Object.hasOwn(PRESSES, String(name)) ? PRESSES[name as Press] : undefined;
}
