import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantsPath, taskPath } from '../../../domain/addresses.ts';
import { readExport } from '../../../domain/exports/export.form.ts';
import { ownExports } from '../../../domain/exports/exports.server.ts';
import { orderExport } from '../../../domain/exports/order-export.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { fieldsEverAsked } from '../../../domain/registrations/fields/fields.server.ts';
import {
  isFiltered,
  readFilter,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import { countParticipants } from '../../../domain/registrations/participants.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { atEvent, forbidden } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { ExportForm } from '../../../ui/organise/participants/export-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, organiser } = await atEvent(args, 'see-details');
  const { db, now } = args.context;
  const filter = await filterIn(args, event.id);
  const selection = { eventId: event.id, filter, sight: 'details' } as const;
  const { count } = await countParticipants(db, selection, Number.MAX_SAFE_INTEGER - 1);
  const query = writtenFilter(filter).toString();
  const { language } = frame;
  const list = participantsPath(language, event.slug) + (query && `?${query}`);
  const own = { eventId: event.id, organiserId: organiser.id };
  const earlier = await ownExports(db, own, now);
  return { frame, count, list, filtered: isFiltered(filter, 'details'), earlier };
}

/** Orders the file; its task's page leads to it. */
export async function action(args: ActionFunctionArgs) {
  const { event, may, perform } = await atEvent(args, 'see-details');
  const { language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const read = readExport(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  if (read.value.needs && !may('see-needs')) throw forbidden();
  const filter = writtenFilter(await filterIn(args, event.id)).toString();
  const ordered = await perform(async (acting) => ({
    ok: true as const,
    task: await orderExport(acting, event.id, { ...read.value, filter, language }),
  }));
  if (!ordered.ok) return backUnavailable(typed);
  return redirect(taskPath(language, ordered.task), 303);
}

/** The filter of the list, as it stands in the address of this page too. */
async function filterIn({ request, context }: LoaderFunctionArgs, eventId: number) {
  const { searchParams } = new URL(request.url);
  return readFilter(searchParams, 'details', await fieldsEverAsked(context.db, eventId));
}

export default function ExportParticipants() {
  const { frame, ...shown } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const t = texts(frame.language).organise.participantFile;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="participants" failed={back !== undefined}>
      <ExportForm {...shown} frame={frame} back={back} />
    </OrganiserPage>
  );
}
