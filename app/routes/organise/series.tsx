import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newEventPath, organiseSeriesPath } from '../../domain/addresses.ts';
import { comingAndPast } from '../../domain/events/listed-event.ts';
import { said } from '../../domain/language.ts';
import { eventsOfSeries } from '../../domain/organisers/own-events.server.ts';
import { atSeries } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ComingEvents, PastEvents } from '../../ui/organise/coming-and-past.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { series, frame } = await atSeries(args, 'see-network');
  const events = await eventsOfSeries(args.context.db, series.id);
  return { frame, series, ...comingAndPast(events, args.context.now) };
}

export default function SeriesRoom() {
  const { frame, series, coming, past } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise;
  return (
    <OrganiserPage
      frame={frame}
      title={said(series.name, language).text}
      actions={
        frame.permissions.includes('edit-network') && (
          <>
            <ButtonLink href={newEventPath(language, series.slug)}>
              {t.series.createEvent}
            </ButtonLink>
            <ButtonLink
              variant="secondary"
              href={`${organiseSeriesPath(language, series.slug)}/edit`}
            >
              {t.series.edit}
            </ButtonLink>
          </>
        )
      }
    >
      <ComingEvents events={coming} language={language} />
      <PastEvents events={past} language={language} />
    </OrganiserPage>
  );
}
