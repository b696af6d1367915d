import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organiseSeriesPath } from '../../domain/addresses.ts';
import { type Typed, translatedAsTyped, typedIn } from '../../domain/form.ts';
import { editSeries } from '../../domain/series/edit-series.server.ts';
import { readSeries } from '../../domain/series/series.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atSeries } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { SeriesForm } from '../../ui/organise/named-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, series } = await atSeries(args, 'edit-network');
  const stored: Typed = {
    ...translatedAsTyped('name', series.name),
    ...translatedAsTyped('description', series.description),
  };
  return { frame, stored };
}

export async function action(args: ActionFunctionArgs) {
  const { series, perform } = await atSeries(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readSeries(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const edited = await perform((acting) => editSeries(acting, series, read.value));
  if (!edited.ok) return backUnavailable(typed);
  return redirect(`${organiseSeriesPath(args.context.language, series.slug)}?done=saved`, 303);
}

export default function EditSeries() {
  const { frame, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise;
  const shown = back ?? { typed: stored, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={t.series.editTitle} failed={back !== undefined}>
      <SeriesForm {...shown} language={language} button={t.save} />
    </OrganiserPage>
  );
}
