import type { ActionFunctionArgs } from '@remix-run/node';
import { eventTeamPath, networkTeamPath } from '../domain/addresses.ts';
import type { OrganisationChoices } from '../domain/organisations/organisation.ts';
import { eventOrganisers, organisationsOf } from '../domain/organisations/organisations.server.ts';
import type { Team, TeamMember } from '../domain/organisers/team.ts';
import { memberOf } from '../domain/organisers/teams.server.ts';
import { notFound } from './answers.ts';
import { atEvent, atNetwork, type Desk } from './organising.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

interface AtTeam extends Desk {
  team: Team;
  networkId: number;
  /** Of the page that shows the team; the others stand under it. */
  path: string;
}

/** The pages of a team for those who may give rights in it: a network's or an event's, as the address says. */
export async function atTeam(args: Args): Promise<AtTeam> {
  const { language } = args.context;
  if (args.params.event === undefined) {
    const { network, ...desk } = await atNetwork(args, 'give-network-roles');
    const { id, slug, name } = network;
    const path = networkTeamPath(language, slug);
    return { ...desk, team: { of: 'network', id, slug, name }, networkId: id, path };
  }
  const { event, ...desk } = await atEvent(args, 'give-event-roles');
  const { id, slug, title } = event;
  const path = eventTeamPath(language, slug);
  return {
    ...desk,
    team: { of: 'event', id, slug, name: title },
    networkId: event.network.id,
    path,
  };
}

/** The same with one person of the team; 404 for whoever has no role in it. */
export async function atMember(args: Args): Promise<AtTeam & { member: TeamMember }> {
  const desk = await atTeam(args);
  const person = Number(args.params.person);
  const member = await memberOf(args.context.db, desk.team, person);
  if (!member) throw notFound();
  return { ...desk, member };
}

/** `present` is the organisation that a person comes from now, whatever became of it in the event. */
export async function organisationChoices(
  { context }: Args,
  { team, networkId }: Pick<AtTeam, 'team' | 'networkId'>,
  present: TeamMember['organisation'] = null,
): Promise<OrganisationChoices> {
  if (team.of === 'network') return { holding: [], others: [] };
  const holding = await eventOrganisers(context.db, team.id);
  const kept = (await organisationsOf(context.db, networkId)).map(({ id, name }) => ({ id, name }));
  const known = kept.concat(present ?? []);
  const others = known.filter(
    ({ id }, place) =>
      !holding.some((one) => one.id === id) && known.findIndex((one) => one.id === id) === place,
  );
  return { holding, others };
}

export const idsOf = ({ holding, others }: OrganisationChoices) =>
  [...holding, ...others].map(({ id }) => id);
