import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organiseSeriesPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { startSeriesAs } from '../../domain/series/edit-series.server.ts';
import { readSeries } from '../../domain/series/series.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { SeriesForm } from '../../ui/organise/named-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await atNetwork(args, 'edit-network');
  return { frame };
}

export async function action(args: ActionFunctionArgs) {
  const { network, perform } = await atNetwork(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readSeries(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const started = await perform((acting) => startSeriesAs(acting, network.id, read.value));
  if (!started.ok) return backUnavailable(typed);
  const path = organiseSeriesPath(args.context.language, started.slug);
  return redirect(`${path}?done=series-started`, 303);
}

export default function StartSeries() {
  const { frame } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.series;
  const shown = back ?? { typed: {}, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={t.startTitle} failed={back !== undefined}>
      <SeriesForm {...shown} language={language} button={t.start} />
    </OrganiserPage>
  );
}
