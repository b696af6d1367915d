import type { Language } from '../../../domain/language.ts';
import { isOver, type TeamMember } from '../../../domain/organisers/team.ts';
import { dateInHelsinki } from '../../../domain/time.ts';
import { dateOf } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { Table } from '../table.tsx';

interface TeamTableProps {
  caption: string;
  members: TeamMember[];
  /** Who reads the page. */
  reader: number;
  now: number;
  /** The page under which each of them is changed; none where the table is for reading. */
  path?: string;
  language: Language;
}

/** Who has which role, since when and until when. */
export function TeamTable({ caption, members, reader, now, path, language }: TeamTableProps) {
  const t = texts(language).organise.team;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.person}</th>
          <th scope="col">{t.role}</th>
          <th scope="col">{t.since}</th>
          <th scope="col">{t.valid}</th>
          {path && <th scope="col">{t.actions}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.organiserId}>
            <th scope="row">
              {member.name}
              {member.organiserId === reader && ` (${t.you})`}
              <p className="quiet">{member.email}</p>
              {path && member.mailFailed && <p className="error-text">{t.mailFailed}</p>}
            </th>
            <td>
              <RoleOf member={member} language={language} />
            </td>
            <td>{dateOf(dateInHelsinki(member.since), language)}</td>
            <td>
              <Until member={member} now={now} language={language} />
            </td>
            {path && (
              <td>
                <a href={`${path}/${member.organiserId}`} aria-label={t.changeOf(member.name)}>
                  {t.change}
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface Of {
  member: TeamMember;
  language: Language;
}

function RoleOf({ member: { role, organisation }, language }: Of) {
  return (
    <>
      {texts(language).organise.roles[role]}
      {organisation && (
        <p className="quiet">
          <Words of={organisation.name} language={language} />
        </p>
      )}
    </>
  );
}

function Until({ member, now, language }: Of & { now: number }) {
  const t = texts(language).organise.team;
  const { expiresAt } = member;
  if (expiresAt === null) return t.untilFurther;
  const lastDay = dateOf(dateInHelsinki(expiresAt - 1), language);
  if (!isOver(member, now)) return t.until(lastDay);
  return (
    <span className="status" data-status="over">
      {t.ended(lastDay)}
    </span>
  );
}
