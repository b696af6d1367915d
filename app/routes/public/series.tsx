import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { networkPath, seriesCalendarPath, seriesPath } from '../../domain/addresses.ts';
import { comingAndPastEvents } from '../../domain/events/listed-events.server.ts';
import { nextChange } from '../../domain/events/next-change.ts';
import { said } from '../../domain/language.ts';
import { seriesBySlug } from '../../domain/series/series.server.ts';
import { notFound } from '../../http/answers.ts';
import { texts } from '../../i18n/index.ts';
import { ListHero } from '../../ui/list-hero.tsx';
import { Coming, FollowInCalendar, Past } from '../../ui/list-sections.tsx';
import { Page } from '../../ui/page.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, now, origin } = context;
  const series = await seriesBySlug(db, params.series!);
  if (!series) throw notFound();
  const events = await comingAndPastEvents(db, { series: series.id }, now);
  context.keep({ until: nextChange(events.coming, now) });
  return {
    language: context.language,
    now,
    origin,
    series,
    ...events,
  };
}

export default function SeriesRoute() {
  const { language, now, origin, series, coming, past } = useLoaderData<typeof loader>();
  const path = [{ href: networkPath(language, series.network.slug), name: series.network.name }];
  return (
    <Page
      language={language}
      title={said(series.name, language).text}
      description={series.description ? said(series.description, language).text : undefined}
      alternates={(other) => seriesPath(other, series.slug)}
      origin={origin}
    >
      <main id="main">
        <ListHero
          path={path}
          eyebrow={texts(language).eventPage.series}
          name={series.name}
          description={series.description}
          language={language}
        />
        <div className="wrap lists">
          <Coming events={coming} language={language} now={now} />
          <Past events={past} language={language} />
          <FollowInCalendar
            path={seriesCalendarPath(language, series.slug)}
            origin={origin}
            language={language}
          />
        </div>
      </main>
    </Page>
  );
}
