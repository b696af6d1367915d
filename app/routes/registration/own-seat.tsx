import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { registrationPath } from '../../domain/addresses.ts';
import type { SeatMode } from '../../domain/events/event.ts';
import {
  type ChangeSeatResult,
  changeSeat,
} from '../../domain/registrations/change-seat.server.ts';
import { circumstancesOf, sentForm } from '../../http/answers.ts';
import { ownRegistration, press } from '../../http/own-registration.ts';

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = context.language;
  const { registration } = await ownRegistration(context, params.token);
  const sent = await sentForm(request);
  const mode = sent.get('mode');
  if (!isSeatMode(mode)) throw new Response(null, { status: 400 });
  const wish = { mode, meanwhile: sent.get('meanwhile') === 'on' };
  const result = await press(context, () =>
    changeSeat(context.db, registration.id, wish, circumstancesOf(context)),
  );
  const leftLine = registration.inLine !== null && registration.seat === mode;
  return redirect(
    `${registrationPath(language, params.token!)}?done=${done(result, leftLine)}`,
    303,
  );
}

function isSeatMode(value: unknown): value is SeatMode {
  return value === 'on-site' || value === 'remote';
}

function done(result: ChangeSeatResult, leftLine: boolean): string {
  if (!result.ok)
    return result.reason === 'full' || result.reason === 'mode-not-offered' ? 'seat-taken' : '';
  if (!result.changed) return 'unchanged';
  return leftLine ? 'line-left' : 'seat';
}

/** Whoever reloads the address of the form is led to the page that has it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(registrationPath(context.language, params.token!));
}
