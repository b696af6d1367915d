import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bulletinPath, messagesPath } from '../../../domain/addresses.ts';
import { readBulletin } from '../../../domain/bulletins/bulletin.form.ts';
import { segmentOf } from '../../../domain/bulletins/bulletin.ts';
import { draftBulletin } from '../../../domain/bulletins/write-bulletin.server.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { readFilter, writtenFilter } from '../../../domain/registrations/participant-filter.ts';
import { sentForm } from '../../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { BulletinForm } from '../../../ui/organise/messages/bulletin-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

/** The address may hold the filter of the participants' list: then the bulletin is for those. */
export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'send-messages');
  const fields = await fieldsOf(args.context.db, event.id);
  const query = new URL(args.request.url).searchParams;
  const segment = writtenFilter(segmentOf(readFilter(query, 'details', fields)));
  const pools = await poolsOf(args.context.db, event.id);
  return {
    frame,
    form: { pools, fields, countyCode: event.network.countyCode },
    typed: Object.fromEntries(segment),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'send-messages');
  const { db, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const read = readBulletin(typed, await fieldsOf(db, event.id));
  if (!read.ok) return backWithFaults(typed, read.faults);
  const drafted = await perform((acting) => draftBulletin(acting, event.id, read.value));
  if (!drafted.ok) return backUnavailable(typed);
  return redirect(bulletinPath(language, event.slug, drafted.id), 303);
}

export default function NewBulletin() {
  const { frame, form, typed } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const shown = back ?? { typed, faults: {}, unavailable: false };
  return (
    <OrganiserPage
      frame={frame}
      title={texts(language).organise.bulletins.newTitle}
      tab="messages"
      failed={back !== undefined}
    >
      <BulletinForm
        {...form}
        {...shown}
        language={language}
        leave={messagesPath(language, frame.event!.slug)}
      />
    </OrganiserPage>
  );
}
