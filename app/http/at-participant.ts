import { type ActionFunctionArgs, redirect, type TypedResponse } from '@remix-run/node';
import { participantPath } from '../domain/addresses.ts';
import type { Event } from '../domain/events/event.ts';
import type { Permission } from '../domain/organisers/permission.ts';
import { participantOf } from '../domain/registrations/participant.server.ts';
import type { Registration } from '../domain/registrations/registration.ts';
import { notFound } from './answers.ts';
import { atEvent, type Desk } from './organising.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

/** One participant's page for those with the permission in the event. Another event's registration does not exist here. */
export async function atParticipant(
  args: Args,
  permission: Permission,
): Promise<Desk & { event: Event; registration: Registration }> {
  const desk = await atEvent(args, permission);
  const id = Number(args.params.registration);
  const { db, keyring } = args.context;
  const registration = Number.isSafeInteger(id)
    ? await participantOf(db, desk.event.id, id, keyring)
    : null;
  if (!registration) throw notFound();
  return { ...desk, registration };
}

/** A button has no page of its own: whoever reloads its address is led to the page that has it. */
export async function backToParticipant(args: Args, permission: Permission): Promise<Response> {
  const { event, registration } = await atParticipant(args, permission);
  return redirect(participantPath(args.context.language, event.slug, registration.id));
}

/** To the participant's page, which says what was done. */
export function participantWith(
  done: string,
  { context }: Args,
  event: Event,
  registrationId: number,
): TypedResponse<never> {
  const path = participantPath(context.language, event.slug, registrationId);
  return redirect(`${path}?done=${done}`, 303);
}
