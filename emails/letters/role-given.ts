import { organiseNetworkPath, roomPath, signInPath } from '#app/domain/addresses.ts';
import type { Language } from '#app/domain/language.ts';
import type { OrganiserMessage } from '#app/domain/mail/message.ts';
import { dateOf } from '#app/i18n/dates.ts';
import { texts } from '#app/i18n/index.ts';
import { type Fact, type Letter, mainLink, paragraph, type Value } from '../letter.ts';
import { nameToSay } from '../name-to-greet.ts';
import { oneLine } from '../one-line.ts';

type RoleGiven = Extract<OrganiserMessage, { kind: 'role-given' }>;

/** Tells somebody of their rights. The link leads past the sign-in to where the rights hold. */
export function roleGivenLetter(
  content: RoleGiven,
  language: Language,
  origin: string,
): Omit<Letter, 'greeting'> {
  const { team } = content;
  const t = texts(language).organise.roleGivenMail;
  const place =
    team.of === 'network' ? organiseNetworkPath('fi', team.slug) : roomPath('fi', team.slug);
  const way = `${signInPath(language)}?${new URLSearchParams({ to: place })}`;
  return {
    language,
    subject: t.subject(team.name.text),
    preheader: texts(language).organise.roleMeans[content.role],
    heading: t.heading[team.of],
    opening: [t.opening],
    blocks: [
      {
        is: 'event',
        title: { ...team.name, text: oneLine(team.name.text) },
        facts: facts(content, language),
      },
      paragraph(t.howTo),
      mainLink(t.link, origin + way),
    ],
    footer: [t.reason],
  };
}

function facts({ role, organisation, lastDay, giver }: RoleGiven, language: Language): Fact[] {
  const organise = texts(language).organise;
  const t = organise.roleGivenMail;
  const said = (text: string): Value => ({ text, language });
  const givenBy = [nameToSay(giver.name), giver.email].filter((text) => text !== null);
  return [
    {
      label: t.role,
      values: [
        said(organise.roles[role]),
        ...(organisation ? [{ ...organisation, text: oneLine(organisation.text) }] : []),
      ],
    },
    { label: t.rights, values: [said(organise.roleMeans[role])] },
    {
      label: t.valid,
      values: [said(lastDay === null ? t.untilFurther : t.until(dateOf(lastDay, language)))],
    },
    { label: t.giver, values: givenBy.map(said) },
  ];
}
