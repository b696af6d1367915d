import type { ReactNode } from 'react';
import { participantPath, participantsPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import { municipalityName } from '../../../domain/organisations/municipalities.ts';
import {
  type ParticipantFilter,
  type Sight,
  type Sort,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import type { ListedParticipant } from '../../../domain/registrations/participants.server.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';
import { StandingText } from './standing-text.tsx';

interface ParticipantsTableProps {
  participants: ListedParticipant[];
  filter: ParticipantFilter;
  sight: Sight;
  slug: string;
  /** What the table says of itself: how many it is a part of. */
  caption: string;
  language: Language;
}

/** One page of the list. Its columns are what the reader may know. */
export function ParticipantsTable(props: ParticipantsTableProps) {
  const { participants, sight, slug, caption, language } = props;
  const t = texts(language).organise.participants;
  const all = sight === 'details';
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <SortedColumn sort="name" {...props}>
            {t.name}
          </SortedColumn>
          <SortedColumn sort="organisation" {...props}>
            {t.organisation}
          </SortedColumn>
          <th scope="col">{t.role}</th>
          <SortedColumn sort="municipality" {...props}>
            {t.municipality}
          </SortedColumn>
          {all && (
            <>
              <th scope="col">{t.standing}</th>
              <SortedColumn sort="time" {...props}>
                {t.signedUp}
              </SortedColumn>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {participants.map(({ id, organisation, role, municipalityCode, details, ...person }) => (
          <tr key={id}>
            <th scope="row">
              <Person id={id} {...person} details={details} slug={slug} language={language} />
            </th>
            <td>{organisation}</td>
            <td>{role}</td>
            <td>{municipalityCode && municipalityName(municipalityCode, language)}</td>
            {details && (
              <>
                <td>
                  <StandingText {...details} language={language} />
                </td>
                <td className="when">{dateAndClock(details.createdAt, language)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type PersonProps = Pick<ListedParticipant, 'id' | 'firstName' | 'lastName' | 'details'> &
  Pick<ParticipantsTableProps, 'slug' | 'language'>;

/** A name, the family's first as the list is in its order; for whoever may open it, it leads to the person's page. */
function Person({ id, firstName, lastName, details, slug, language }: PersonProps) {
  const t = texts(language).organise.participants;
  const name = `${lastName} ${firstName}`;
  if (lastName === '') return t.erased;
  if (!details) return name;
  return (
    <>
      <a href={participantPath(language, slug, id)}>{name}</a>
      <p className="quiet">{details.email || t.noEmail}</p>
    </>
  );
}

/** A heading that orders the list by its column, or turns the order round. */
function SortedColumn({
  sort,
  filter,
  slug,
  language,
  children,
}: ParticipantsTableProps & { sort: Sort; children: ReactNode }) {
  const current = filter.sort === sort;
  const descending = current && !filter.descending;
  const query = writtenFilter({ ...filter, sort, descending }).toString();
  return (
    <th
      scope="col"
      aria-sort={current ? (filter.descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={`${participantsPath(language, slug)}?${query}`}>{children}</a>
    </th>
  );
}
