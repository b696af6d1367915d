import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { networkTeamPath } from '../../domain/addresses.ts';
import { isOver } from '../../domain/organisers/team.ts';
import { membersOf } from '../../domain/organisers/teams.server.ts';
import { atTeam } from '../../http/team.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { TeamTable } from '../../ui/organise/team/team-table.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, team, networkId, path, organiser } = await atTeam(args);
  const { db, now } = args.context;
  const members = await membersOf(db, team);
  const inNetwork =
    team.of === 'event' ? await membersOf(db, { of: 'network', id: networkId }) : [];
  return {
    frame,
    of: team.of,
    path,
    reader: organiser.id,
    now,
    members,
    inNetwork: inNetwork.filter((member) => !isOver(member, now)),
  };
}

export default function TeamPage() {
  const { frame, of, path, reader, now, members, inNetwork } = useLoaderData<typeof loader>();
  const { language, permissions, network } = frame;
  const t = texts(language).organise.team;
  const shown = { reader, now, language };
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab={of === 'event' ? 'team' : undefined}
      actions={<ButtonLink href={`${path}/new`}>{t.give}</ButtonLink>}
    >
      <p>{members.length > 0 ? t.lead[of] : t.nobody}</p>
      {members.length > 0 && (
        <TeamTable caption={t.title} members={members} path={path} {...shown} />
      )}
      {inNetwork.length > 0 && (
        <section aria-labelledby="network">
          <h2 id="network">{t.wholeNetwork}</h2>
          <p>{t.wholeNetworkLead}</p>
          <TeamTable caption={t.wholeNetwork} members={inNetwork} {...shown} />
          {network && permissions.includes('give-network-roles') && (
            <p>
              <a href={networkTeamPath(language, network.slug)}>{t.toNetworkTeam}</a>
            </p>
          )}
        </section>
      )}
    </OrganiserPage>
  );
}
