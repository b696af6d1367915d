import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { summariesPath, summaryPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import type { Move } from '../../../domain/order/order.ts';
import { moveConclusion } from '../../../domain/summaries/move-conclusion.server.ts';
import { summaryOfEvent } from '../../../domain/summaries/summaries.server.ts';
import { summarySection } from '../../../domain/summaries/summary-section.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { isFaulty } from '../../../ui/organise/edit-form.tsx';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';
import { ConclusionList } from '../../../ui/organise/summaries/conclusion-list.tsx';
import { SummaryForm } from '../../../ui/organise/summaries/summary-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = pathNumber(args.params.summary);
  const { frame, event, editing, keptBefore } = await openedSection(args, summarySection(id));
  const summary = await summaryOfEvent(args.context.db, event.id, id);
  return data(
    { frame, slug: event.slug, summary, editing, keptBefore },
    { status: summary ? 200 : 404 },
  );
}

/** The summary's own form, or a button of the list of its conclusions. */
export async function action(args: ActionFunctionArgs) {
  const id = pathNumber(args.params.summary);
  const move = readMove(typedIn(await sentForm(args.request.clone())));
  return move ? moved(args, id, move) : savedSection(args, summarySection(id), summariesPath);
}

async function moved(args: ActionFunctionArgs, summaryId: number, move: Move) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = summaryPath(args.context.language, event.slug, summaryId);
  const place = { eventId: event.id, summaryId };
  return backToList(path, move, await press((acting) => moveConclusion(acting, place, move)));
}

export default function EditSummary() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, slug, summary } = opened;
  const { language } = frame;
  const t = texts(language).organise.summaries;
  const list = { href: summariesPath(language, slug), text: t.back };
  if (!summary && !back) return <GonePage frame={frame} back={list} />;
  const title = summary && said(summary.title, language).text;
  return (
    <OrganiserPage
      frame={frame}
      title={[t.editTitle, title].filter(Boolean).join(': ')}
      tab="edit"
      failed={isFaulty(back)}
      script={script}
    >
      <p>
        <a href={list.href}>{list.text}</a>
      </p>
      <SummaryForm {...opened} editing={back ?? opened.editing} />
      {summary && <ConclusionList {...{ summary, slug, language }} />}
    </OrganiserPage>
  );
}
