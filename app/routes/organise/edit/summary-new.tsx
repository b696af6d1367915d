import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { summariesPath } from '../../../domain/addresses.ts';
import { newSummary } from '../../../domain/summaries/summary-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { isFaulty } from '../../../ui/organise/edit-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { SummaryForm } from '../../../ui/organise/summaries/summary-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, newSummary);
  return { frame, slug: event.slug, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, newSummary, summariesPath);

export default function NewSummary() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, slug } = opened;
  const t = texts(frame.language).organise.summaries;
  return (
    <OrganiserPage frame={frame} title={t.newTitle} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={summariesPath(frame.language, slug)}>{t.back}</a>
      </p>
      <SummaryForm {...opened} editing={back ?? opened.editing} />
    </OrganiserPage>
  );
}
