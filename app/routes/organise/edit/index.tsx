import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import {
  cautionsBeforePublication,
  missingForPublication,
} from '../../../domain/editor/missing-for-publication.ts';
import { overviewOf } from '../../../domain/editor/overview.server.ts';
import { readStep } from '../../../domain/editor/publication.form.ts';
import {
  archiveEvent,
  canArchive,
  canUnpublish,
  publishEvent,
  unarchiveEvent,
  unpublishEvent,
} from '../../../domain/editor/publish-event.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { Publication } from '../../../ui/organise/publication.tsx';
import { SectionList } from '../../../ui/organise/section-list.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const { db, now } = args.context;
  const overview = await overviewOf(db, event);
  return {
    frame,
    overview,
    lacks: missingForPublication(overview),
    cautions: cautionsBeforePublication(overview, now),
    possible: { unpublish: await canUnpublish(db, event), archive: canArchive(event, now) },
  };
}

const STEPS = {
  publish: { command: publishEvent, done: 'event-published' },
  unpublish: { command: unpublishEvent, done: 'event-unpublished' },
  archive: { command: archiveEvent, done: 'event-archived' },
  unarchive: { command: unarchiveEvent, done: 'event-unarchived' },
};

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'change-day');
  const read = readStep(typedIn(await sentForm(args.request)));
  if (!read.ok) return data({ refused: true }, 422);
  const { command, done } = STEPS[read.value.step];
  const result = await press((acting) => command(acting, event.id));
  if (!result.ok) return data({ refused: true }, 409);
  return redirect(`${editPath(args.context.language, event.slug)}?done=${done}`, 303);
}

export default function Editor() {
  const { frame, overview, ...state } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise;
  return (
    <OrganiserPage frame={frame} title={t.editor.title} tab="edit" failed={back !== undefined}>
      {back && (
        <Notice tone="warning">
          <p>{t.overview.notNow}</p>
        </Notice>
      )}
      <Publication frame={frame} event={overview.event} {...state} />
      <SectionList overview={overview} language={language} />
    </OrganiserPage>
  );
}
