import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantsPath, privacyPath } from '../../../domain/addresses.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { type Faults, type Typed, typedIn } from '../../../domain/form.ts';
import { addParticipant } from '../../../domain/registrations/add-participant.server.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { readNewParticipant } from '../../../domain/registrations/participant.form.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { participantWith } from '../../../http/at-participant.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { AddForm, type Refusal } from '../../../ui/organise/participants/add-form.tsx';

/** Somebody is on the phone. Where nobody can be signed up there is no such page. */
async function atAdding(args: LoaderFunctionArgs) {
  const desk = await atEvent(args, 'edit-participants');
  const { mode, takesRegistrations } = desk.event;
  if (mode === null || !takesRegistrations) throw notFound();
  return { ...desk, mode, fields: await fieldsOf(args.context.db, desk.event.id) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, mode, fields } = await atAdding(args);
  const { language } = args.context;
  const stored: Typed = { submission: randomUUID(), language, confirm: 'on' };
  return {
    frame,
    slug: event.slug,
    mode,
    fields,
    countyCode: event.network.countyCode,
    pools: await poolsOf(args.context.db, event.id),
    stored,
    participants: participantsPath(language, event.slug),
    privacy: args.context.origin + privacyPath(language, event.slug),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, mode, fields, perform } = await atAdding(args);
  const typed = typedIn(await sentForm(args.request));
  const back = (status: number, faults: Faults, refusal: Refusal | null) =>
    data({ typed, faults, refusal }, { status });
  const read = readNewParticipant(typed, { mode, fields });
  if (!read.ok) return back(422, read.faults, null);
  const submission = String(typed.submission ?? '') || randomUUID();
  const participant = { ...read.value, submission };
  const added = await perform((acting) => addParticipant(acting, event.id, participant));
  if (!added.ok) return back(added.reason === 'unavailable' ? 503 : 409, {}, added);
  return participantWith('participant-added', args, event, added.registration.id);
}

export default function AddParticipant() {
  const { frame, stored, ...asked } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { adding: t } = texts(frame.language).organise.participant;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="participants" failed={back !== undefined}>
      <AddForm
        {...asked}
        typed={back?.typed ?? stored}
        faults={back?.faults ?? {}}
        refusal={back?.refusal ?? null}
        language={frame.language}
      />
    </OrganiserPage>
  );
}
