import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  networkTeamPath,
  newEventPath,
  organisationsPath,
  organiseNetworkPath,
  organiseSeriesPath,
} from '../../domain/addresses.ts';
import { comingAndPast } from '../../domain/events/listed-event.ts';
import { said } from '../../domain/language.ts';
import { eventsOfNetwork } from '../../domain/organisers/own-events.server.ts';
import { allSeries } from '../../domain/series/series.server.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ComingEvents, PastEvents } from '../../ui/organise/coming-and-past.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { network, frame } = await atNetwork(args, 'see-network');
  const { db, now } = args.context;
  const events = await eventsOfNetwork(db, network.id);
  const series = await allSeries(db, network.id);
  return { frame, network, series, ...comingAndPast(events, now) };
}

export default function NetworkRoom() {
  const { frame, network, series, coming, past } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise;
  const mayEdit = frame.permissions.includes('edit-network');
  return (
    <OrganiserPage
      frame={frame}
      title={said(network.name, language).text}
      actions={
        <>
          <ButtonLink variant="secondary" href={organisationsPath(language, network.slug)}>
            {t.network.organisations}
          </ButtonLink>
          {frame.permissions.includes('see-log') && (
            <ButtonLink
              variant="secondary"
              href={`${organiseNetworkPath(language, network.slug)}/log`}
            >
              {t.log.title}
            </ButtonLink>
          )}
          {frame.permissions.includes('give-network-roles') && (
            <ButtonLink variant="secondary" href={networkTeamPath(language, network.slug)}>
              {t.team.title}
            </ButtonLink>
          )}
          {mayEdit && (
            <ButtonLink
              variant="secondary"
              href={`${organiseNetworkPath(language, network.slug)}/edit`}
            >
              {t.network.edit}
            </ButtonLink>
          )}
        </>
      }
    >
      <ComingEvents events={coming} language={language} />
      {(series.length > 0 || mayEdit) && (
        <section aria-labelledby="series">
          <h2 id="series">{t.network.series}</h2>
          <ul className="event-rows">
            {series.map(({ slug, name }) => (
              <li key={slug}>
                <a href={organiseSeriesPath(language, slug)}>
                  <Words of={name} language={language} />
                </a>
                {mayEdit && (
                  <a
                    href={newEventPath(language, slug)}
                    aria-label={t.series.createEventIn(said(name, language).text)}
                  >
                    {t.series.createEvent}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {mayEdit && (
            <p>
              <ButtonLink
                variant="secondary"
                href={`${organiseNetworkPath(language, network.slug)}/series/new`}
              >
                {t.network.startSeries}
              </ButtonLink>
            </p>
          )}
        </section>
      )}
      <PastEvents events={past} language={language} />
    </OrganiserPage>
  );
}
