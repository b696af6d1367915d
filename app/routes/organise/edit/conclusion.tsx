import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { summaryPath } from '../../../domain/addresses.ts';
import { conclusionSection } from '../../../domain/summaries/conclusion-section.server.ts';
import { conclusionAt } from '../../../domain/summaries/summaries.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { ConclusionPage } from '../../../ui/organise/summaries/conclusion-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { summaryId, conclusionId } = placeIn(args);
  const section = conclusionSection(summaryId, conclusionId);
  const { frame, event, editing, keptBefore } = await openedSection(args, section);
  const place = { eventId: event.id, summaryId, conclusionId };
  const exists = (await conclusionAt(args.context.db, place)) !== null;
  const summary = summaryPath(frame.language, event.slug, summaryId);
  return data({ frame, summary, exists, editing, keptBefore }, { status: exists ? 200 : 404 });
}

export async function action(args: ActionFunctionArgs) {
  const { summaryId, conclusionId } = placeIn(args);
  return savedSection(args, conclusionSection(summaryId, conclusionId), (language, slug) =>
    summaryPath(language, slug, summaryId),
  );
}

function placeIn({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { summaryId: pathNumber(params.summary), conclusionId: pathNumber(params.conclusion) };
}

export default function EditConclusion() {
  const { exists, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, summary } = opened;
  const t = texts(frame.language).organise.summaries;
  if (!exists && !back)
    return <GonePage frame={frame} back={{ href: summary, text: t.backToSummary }} />;
  return <ConclusionPage {...opened} title={t.conclusions.editTitle} back={back} />;
}
