import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { summariesPath, summaryPath } from '../../../domain/addresses.ts';
import { newConclusion } from '../../../domain/summaries/conclusion-section.server.ts';
import { summaryOfEvent } from '../../../domain/summaries/summaries.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { ConclusionPage } from '../../../ui/organise/summaries/conclusion-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = pathNumber(args.params.summary);
  const { frame, event, editing, keptBefore } = await openedSection(args, newConclusion(id));
  const exists = (await summaryOfEvent(args.context.db, event.id, id)) !== null;
  const { language } = frame;
  const shown = {
    frame,
    list: summariesPath(language, event.slug),
    summary: summaryPath(language, event.slug, id),
    exists,
    editing,
    keptBefore,
  };
  return data(shown, { status: exists ? 200 : 404 });
}

export async function action(args: ActionFunctionArgs) {
  const id = pathNumber(args.params.summary);
  return savedSection(args, newConclusion(id), (language, slug) => summaryPath(language, slug, id));
}

export default function NewConclusion() {
  const { exists, list, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const t = texts(opened.frame.language).organise.summaries;
  if (!exists && !back)
    return <GonePage frame={opened.frame} back={{ href: list, text: t.back }} />;
  return <ConclusionPage {...opened} title={t.conclusions.newTitle} back={back} />;
}
