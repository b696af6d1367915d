import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { summariesPath, summaryPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import { moveSummary } from '../../../domain/summaries/move-summary.server.ts';
import { summariesOf } from '../../../domain/summaries/summaries.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';
import { SummaryList } from '../../../ui/organise/summaries/summary-list.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  return { frame, slug: event.slug, summaries: await summariesOf(args.context.db, event.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = summariesPath(args.context.language, event.slug);
  const move = readMove(typedIn(await sentForm(args.request)));
  if (!move) return redirect(path, 303);
  return backToList(path, move, await press((acting) => moveSummary(acting, event.id, move)));
}

export default function Summaries() {
  const { frame, slug, summaries } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.summaries;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="edit"
      actions={<ButtonLink href={summaryPath(language, slug, 'new')}>{t.add}</ButtonLink>}
      script={script}
    >
      <BackToEditing frame={frame} />
      <p>{t.lead}</p>
      {summaries.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <SummaryList {...{ summaries, slug, language }} />
      )}
    </OrganiserPage>
  );
}
