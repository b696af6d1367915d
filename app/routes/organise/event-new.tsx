import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../domain/addresses.ts';
import { readCreateEvent } from '../../domain/events/create-event.form.ts';
import { createEvent } from '../../domain/events/create-event.server.ts';
import { nextTitleIn } from '../../domain/events/old-event.server.ts';
import { typedIn } from '../../domain/form.ts';
import { eventsOfNetwork } from '../../domain/organisers/own-events.server.ts';
import { newToken } from '../../domain/privacy/token.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atSeries } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { NewEventForms } from '../../ui/organise/new-event-forms.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, series, network } = await atSeries(args, 'edit-network');
  const { db } = args.context;
  return {
    frame,
    next: await nextTitleIn(db, series.id),
    events: (await eventsOfNetwork(db, network.id)).reverse(),
    submission: newToken(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { series, network, perform } = await atSeries(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readCreateEvent(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const { submission, beginning } = read.value;
  const belonging = { networkId: network.id, seriesId: series.id, submission };
  const created = await perform((acting) => createEvent(acting, belonging, beginning));
  if (!created.ok)
    return created.reason === 'unavailable'
      ? backUnavailable(typed)
      : backWithFaults(typed, { eventId: 'missing' });
  const done = created.is === 'new' ? 'event-created' : 'event-there-already';
  return redirect(`${editPath(args.context.language, created.slug)}?done=${done}`, 303);
}

export default function NewEvent() {
  const { frame, ...offered } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const shown = back ?? { typed: {}, faults: {}, unavailable: false };
  return (
    <OrganiserPage
      frame={frame}
      title={texts(language).organise.newEvent.title}
      failed={back !== undefined}
    >
      <NewEventForms {...shown} {...offered} language={language} />
    </OrganiserPage>
  );
}
