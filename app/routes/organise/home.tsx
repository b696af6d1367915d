import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { foundNetworkPath, organiseNetworkPath } from '../../domain/addresses.ts';
import { comingAndPast } from '../../domain/events/listed-event.ts';
import { ownEvents, ownNetworks } from '../../domain/organisers/own-events.server.ts';
import { atHome } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ComingEvents, PastEvents } from '../../ui/organise/coming-and-past.tsx';
import { EventRows } from '../../ui/organise/event-rows.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { organiser, frame } = await atHome(args);
  const { db, now } = args.context;
  const events = await ownEvents(db, organiser.id, now);
  return {
    frame,
    networks: await ownNetworks(db, organiser.id, now),
    drafts: events.filter(({ status }) => status === 'draft'),
    ...comingAndPast(
      events.filter(({ status }) => status !== 'draft'),
      now,
    ),
  };
}

export default function Home() {
  const { frame, networks, drafts, coming, past } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise;
  const hasRoles = networks.length + drafts.length + coming.length + past.length > 0;
  return (
    <OrganiserPage
      frame={frame}
      title={t.home.title}
      actions={
        networks.some(({ role }) => role === 'owner') && (
          <ButtonLink variant="secondary" href={foundNetworkPath(language)}>
            {t.network.foundTitle}
          </ButtonLink>
        )
      }
    >
      {!hasRoles && (
        <div>
          <p>{t.home.noRoles}</p>
          <p>{t.home.noRolesAdvice}</p>
        </div>
      )}
      {hasRoles && <ComingEvents events={coming} language={language} />}
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{t.home.drafts}</h2>
          <EventRows events={drafts} language={language} />
        </section>
      )}
      {networks.length > 0 && (
        <section aria-labelledby="networks">
          <h2 id="networks">{t.home.networks}</h2>
          <ul className="event-rows">
            {networks.map(({ slug, name, role }) => (
              <li key={slug}>
                <a href={organiseNetworkPath(language, slug)}>
                  <Words of={name} language={language} />
                </a>
                <p className="quiet">{t.home.yourRole(t.roles[role])}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PastEvents events={past} language={language} />
    </OrganiserPage>
  );
}
