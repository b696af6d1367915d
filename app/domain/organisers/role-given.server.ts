import type { Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { said } from '../language.ts';
import { queueMessage } from '../mail/queue.server.ts';
import { organisationById } from '../organisations/organisations.server.ts';
import { DAY, dateInHelsinki } from '../time.ts';
import type { Organiser } from './organiser.ts';
import type { Rights, Team } from './team.ts';

/** For so long it is worth trying to tell somebody of their rights. */
const WORTH_TELLING = 7 * DAY;

/** Tells somebody by mail who gave them which role where, until when, and how they sign in. */
export async function tellOfRole(
  trx: Trx,
  { team, rights, to, giver }: { team: Team; rights: Rights; to: Organiser; giver: Organiser },
  circumstances: Circumstances,
): Promise<void> {
  const { now } = circumstances;
  const organisation =
    rights.in === 'event' && rights.organisationId !== null
      ? await organisationById(trx, rights.organisationId)
      : null;
  await queueMessage(
    trx,
    {
      key: `${roleGivenKeys(team).from}${to.id}/${now}`,
      recipient: to.email,
      language: to.language,
      eventId: team.of === 'event' ? team.id : null,
      registrationId: null,
      giveUpAt: now + WORTH_TELLING,
      content: {
        kind: 'role-given',
        name: to.name,
        giver: { name: giver.name, email: giver.email },
        role: rights.role,
        organisation: organisation && said(organisation.name, to.language),
        team: { of: team.of, slug: team.slug, name: said(team.name, to.language) },
        lastDay: rights.expiresAt === null ? null : dateInHelsinki(rights.expiresAt - 1),
        invitation: null,
      },
    },
    circumstances,
  );
}

/** The keys of the mails that tell the people of a team of their roles: from the first up to the second. */
export function roleGivenKeys({ of, id }: Pick<Team, 'of' | 'id'>) {
  const from = `role-given/${of}-${id}/`;
  return {
    from,
    // In the order of bytes "0" is what comes after "/".
    to: `${from.slice(0, -1)}0`,
    organiserOf: (key: string) => Number(key.slice(from.length).split('/')[0]),
  };
}
