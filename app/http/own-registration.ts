import type { AppLoadContext } from '@remix-run/node';
import { isUnavailable } from '#db/client.ts';
import type { Event } from '../domain/events/event.ts';
import { eventById } from '../domain/events/events.server.ts';
import type { Registration } from '../domain/registrations/registration.ts';
import { registrationByToken } from '../domain/registrations/registrations.server.ts';
import { notFound } from './answers.ts';

/** The registration that a token opens, with its event. A forged token and an unknown one are the same 404. */
export async function ownRegistration(
  { db, keyring }: AppLoadContext,
  token: string | undefined,
): Promise<{ registration: Registration; event: Event }> {
  const registration = token ? await registrationByToken(db, token, keyring) : null;
  if (!registration) throw notFound();
  return { registration, event: await eventById(db, registration.eventId) };
}

/** Runs the command behind a button that has no typed text to keep: 429 and 503 are pages of their own. */
export async function press<Result>(
  context: AppLoadContext,
  command: () => Promise<Result>,
): Promise<Result> {
  if (context.tooManyForms) throw new Response(null, { status: 429 });
  try {
    const result = await command();
    context.mailQueued();
    return result;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    context.logError(error);
    throw new Response(null, { status: 503 });
  }
}
