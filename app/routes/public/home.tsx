import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { homePath, networkPath } from '../../domain/addresses.ts';
import { comingAndPastEvents } from '../../domain/events/listed-events.server.ts';
import { nextChange } from '../../domain/events/next-change.ts';
import { allNetworks } from '../../domain/networks/networks.server.ts';
import { texts } from '../../i18n/index.ts';
import { Coming, Named, Past } from '../../ui/list-sections.tsx';
import { Page } from '../../ui/page.tsx';
import { Title } from '../../ui/title.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, now, origin } = context;
  const events = await comingAndPastEvents(db, 'all', now);
  context.keep({ until: nextChange(events.coming, now) });
  return {
    language: context.language,
    now,
    origin,
    networks: await allNetworks(db),
    ...events,
  };
}

export default function Home() {
  const { language, now, origin, networks, coming, past } = useLoaderData<typeof loader>();
  const t = texts(language).lists;
  return (
    <Page
      language={language}
      title={t.home}
      description={t.homeLead}
      alternates={homePath}
      origin={origin}
    >
      <main id="main">
        <div className="hero">
          <div className="wrap">
            <Title of={{ text: t.home, language }} pageLanguage={language} />
            <p className="lead">{t.homeLead}</p>
          </div>
        </div>
        <div className="wrap lists">
          <Coming events={coming} language={language} now={now} />
          <Named id="networks" heading={t.networks}>
            {networks.map((network) => (
              <li key={network.id}>
                <h3>
                  <a href={networkPath(language, network.slug)}>
                    <Words of={network.name} language={language} />
                  </a>
                </h3>
                {network.description && (
                  <p>
                    <Words of={network.description} language={language} />
                  </p>
                )}
              </li>
            ))}
          </Named>
          <Past events={past} language={language} />
        </div>
      </main>
    </Page>
  );
}
