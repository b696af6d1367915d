import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { summariesPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { removeSummary } from '../../../domain/summaries/remove-summary.server.ts';
import { summaryOfEvent } from '../../../domain/summaries/summaries.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { RemovePage } from '../../../ui/organise/remove-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.summary);
  const summary = await summaryOfEvent(args.context.db, event.id, id);
  if (!summary) throw notFound();
  const { title, conclusions } = summary;
  return { frame, slug: event.slug, title, conclusions: conclusions.length };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.summary);
  const path = summariesPath(args.context.language, event.slug);
  if (typedIn(await sentForm(args.request)).remove === undefined) return redirect(path, 303);
  await press((acting) => removeSummary(acting, event.id, id));
  return redirect(`${path}?done=removed`, 303);
}

export default function RemoveSummary() {
  const { frame, slug, title, conclusions } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.summaries;
  return (
    <RemovePage
      frame={frame}
      title={t.removal.title(said(title, language).text)}
      back={{ href: summariesPath(language, slug), text: t.back }}
      button={t.removal.button}
    >
      <p>{t.removal.what(conclusions)}</p>
    </RemovePage>
  );
}
