import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { readOrganiserChange } from '../../../domain/events/event-organisers.form.ts';
import {
  addNewOrganiser,
  changeOrganisers,
  eventOrganisers,
} from '../../../domain/events/event-organisers.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { readOrganisation } from '../../../domain/organisations/organisation.form.ts';
import { organisationsOf } from '../../../domain/organisations/organisations.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { EventOrganisers } from '../../../ui/organise/event-organisers.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, may } = await atEvent(args, 'edit-event');
  const { db } = args.context;
  const organisers = await eventOrganisers(db, event.id);
  const others = (await organisationsOf(db, event.network.id)).filter(
    ({ id }) => !organisers.some((one) => one.id === id),
  );
  return { frame, organisers, others, mayAddNew: may('edit-network') };
}

/** Every button changes one thing, and the page comes back with it done; a new organisation is a form. */
export async function action(args: ActionFunctionArgs) {
  const { event, may, perform } = await atEvent(args, 'edit-event');
  const typed = typedIn(await sentForm(args.request));
  const here = editPath(args.context.language, event.slug, 'organisers');
  if (typed.act === 'new') {
    if (!may('edit-network')) throw new Response(null, { status: 403 });
    const read = readOrganisation(typed);
    if (!read.ok) return backWithFaults(typed, read.faults);
    const added = await perform((acting) => addNewOrganiser(acting, event, read.value));
    return added.ok ? redirect(`${here}?done=saved`, 303) : backUnavailable(typed);
  }
  const read = readOrganiserChange(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const { act, organisation } = read.value;
  const changed = await perform((acting) => changeOrganisers(acting, event, act, organisation));
  if (changed.ok) return redirect(`${here}?done=saved`, 303);
  return changed.reason === 'unavailable'
    ? backUnavailable(typed)
    : backWithFaults(typed, { organisation: 'missing' });
}

export default function EditOrganisers() {
  const { frame, ...listed } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const shown = back ?? { typed: {}, faults: {}, unavailable: false };
  return (
    <OrganiserPage
      frame={frame}
      title={texts(language).organise.editorSections.organisers.pageTitle}
      tab="edit"
      failed={back !== undefined}
    >
      <BackToEditing frame={frame} />
      <EventOrganisers {...listed} {...shown} language={language} />
    </OrganiserPage>
  );
}
