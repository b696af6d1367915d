import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { networkCalendarPath, networkPath, seriesPath } from '../../domain/addresses.ts';
import { comingAndPastEvents } from '../../domain/events/listed-events.server.ts';
import { nextChange } from '../../domain/events/next-change.ts';
import { said } from '../../domain/language.ts';
import { networkBySlug } from '../../domain/networks/networks.server.ts';
import { allSeries } from '../../domain/series/series.server.ts';
import { notFound } from '../../http/answers.ts';
import { texts } from '../../i18n/index.ts';
import { ListHero } from '../../ui/list-hero.tsx';
import { Coming, FollowInCalendar, Named, Past } from '../../ui/list-sections.tsx';
import { Page } from '../../ui/page.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, now, origin } = context;
  const network = await networkBySlug(db, params.network!);
  if (!network) throw notFound();
  const events = await comingAndPastEvents(db, { network: network.id }, now);
  context.keep({ until: nextChange(events.coming, now) });
  return {
    language: context.language,
    now,
    origin,
    network,
    series: await allSeries(db, network.id),
    ...events,
  };
}

export default function NetworkRoute() {
  const { language, now, origin, network, series, coming, past } = useLoaderData<typeof loader>();
  const t = texts(language);
  return (
    <Page
      language={language}
      title={said(network.name, language).text}
      description={network.description ? said(network.description, language).text : undefined}
      alternates={(other) => networkPath(other, network.slug)}
      origin={origin}
    >
      <main id="main">
        <ListHero
          path={[]}
          eyebrow={t.eventPage.network}
          name={network.name}
          description={network.description}
          language={language}
        />
        <div className="wrap lists">
          <Coming events={coming} language={language} now={now} />
          <Named id="series" heading={t.lists.series}>
            {series.map((one) => (
              <li key={one.id}>
                <h3>
                  <a href={seriesPath(language, one.slug)}>
                    <Words of={one.name} language={language} />
                  </a>
                </h3>
                {one.description && (
                  <p>
                    <Words of={one.description} language={language} />
                  </p>
                )}
              </li>
            ))}
          </Named>
          <Past events={past} language={language} />
          <FollowInCalendar
            path={networkCalendarPath(language, network.slug)}
            origin={origin}
            language={language}
          />
        </div>
      </main>
    </Page>
  );
}
