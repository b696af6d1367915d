import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantPath } from '../../../domain/addresses.ts';
import type { SeatMode } from '../../../domain/events/event.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { unchangeable } from '../../../domain/registrations/change.ts';
import type { ChangeSeatResult } from '../../../domain/registrations/change-seat.server.ts';
import { moveParticipant } from '../../../domain/registrations/move-participant.server.ts';
import { seatOffers } from '../../../domain/registrations/seat-offers.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, participantWith } from '../../../http/at-participant.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { Moves } from '../../../ui/organise/participants/moves.tsx';

/** What can be done about somebody's seat at this moment, and what each would mean. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'edit-participants');
  const { id, firstName, lastName } = registration;
  const path = participantPath(args.context.language, event.slug, id);
  if (unchangeable(event, registration, args.context.now)) throw redirect(path);
  const pools = await poolsOf(args.context.db, event.id);
  const offers = seatOffers(registration, pools, event.waitingList);
  return { frame, path, name: `${firstName} ${lastName}`, offers };
}

export async function action(args: ActionFunctionArgs) {
  const { event, registration, press } = await atParticipant(args, 'edit-participants');
  const sent = await sentForm(args.request);
  const mode = sent.get('mode');
  if (!isSeatMode(mode)) throw new Response(null, { status: 400 });
  const wish = { mode, meanwhile: sent.get('meanwhile') === 'on' };
  const moved = await press((acting) => moveParticipant(acting, registration, wish));
  if (!moved.ok && isTaken(moved.reason)) return data({ taken: true }, { status: 409 });
  return participantWith(doneBy(moved), args, event, registration.id);
}

/** Seats that went meanwhile are told on this page, which offers what is left; all else on the participant's. */
function isTaken(reason: Extract<ChangeSeatResult, { ok: false }>['reason']): boolean {
  return reason === 'full' || reason === 'mode-not-offered';
}

function doneBy(moved: ChangeSeatResult): string {
  if (!moved.ok) return 'nothing-changed';
  return moved.changed ? 'seat-changed' : 'seat-unchanged';
}

function isSeatMode(value: unknown): value is SeatMode {
  return value === 'on-site' || value === 'remote';
}

export default function Seat() {
  const { frame, path, name, offers } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const { participant } = texts(language).organise;
  const t = participant.seat;
  return (
    <OrganiserPage frame={frame} title={t.pageTitle(name)} tab="participants">
      {back?.taken && (
        <Notice tone="warning">
          <p>{t.full}</p>
        </Notice>
      )}
      <p>{offers.length > 0 ? t.told : t.none}</p>
      <Moves offers={offers} language={language} />
      <p>
        <a href={path}>{participant.backToParticipant}</a>
      </p>
    </OrganiserPage>
  );
}
