import type { ActionFunctionArgs } from '@remix-run/node';
import type { Bulletin } from '../domain/bulletins/bulletin.ts';
import { bulletinOf } from '../domain/bulletins/bulletins.server.ts';
import type { Event } from '../domain/events/event.ts';
import { notFound } from './answers.ts';
import { atEvent, type Desk } from './organising.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

/** A bulletin for those who may send messages in its event. Another event's bulletin does not exist here. */
export async function atBulletin(args: Args): Promise<Desk & { event: Event; bulletin: Bulletin }> {
  const desk = await atEvent(args, 'send-messages');
  const id = Number(args.params.bulletin);
  const bulletin = Number.isSafeInteger(id)
    ? await bulletinOf(args.context.db, desk.event.id, id)
    : null;
  if (!bulletin) throw notFound();
  return { ...desk, bulletin };
}
