import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { summaryPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { removeConclusion } from '../../../domain/summaries/remove-conclusion.server.ts';
import { conclusionAt } from '../../../domain/summaries/summaries.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { RemovePage } from '../../../ui/organise/remove-page.tsx';
import { Words } from '../../../ui/words.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, place, summary } = await atConclusion(args);
  const conclusion = await conclusionAt(args.context.db, place);
  if (!conclusion) throw notFound();
  return { frame, summary, text: conclusion.text };
}

export async function action(args: ActionFunctionArgs) {
  const { place, summary, press } = await atConclusion(args);
  if (typedIn(await sentForm(args.request)).remove === undefined) return redirect(summary, 303);
  await press((acting) => removeConclusion(acting, place));
  return redirect(`${summary}?done=removed`, 303);
}

/** The conclusion that the address names, and the page of its summary. */
async function atConclusion(args: LoaderFunctionArgs) {
  const { frame, event, press } = await atEvent(args, 'edit-event');
  const summaryId = pathNumber(args.params.summary);
  const conclusionId = pathNumber(args.params.conclusion);
  const place = { eventId: event.id, summaryId, conclusionId };
  const summary = summaryPath(args.context.language, event.slug, summaryId);
  return { frame, press, place, summary };
}

export default function RemoveConclusion() {
  const { frame, summary, text } = useLoaderData<typeof loader>();
  const { language } = frame;
  const { backToSummary, conclusions } = texts(language).organise.summaries;
  const t = conclusions.removal;
  return (
    <RemovePage
      frame={frame}
      title={t.title}
      back={{ href: summary, text: backToSummary }}
      button={t.button}
    >
      <blockquote>
        <Words of={text} language={language} />
      </blockquote>
      <p>{t.what}</p>
    </RemovePage>
  );
}
