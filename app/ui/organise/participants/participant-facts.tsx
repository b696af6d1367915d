import type { ReactNode } from 'react';
import type { Language } from '../../../domain/language.ts';
import type { MailingList } from '../../../domain/mail-choices/mailing-list.ts';
import { municipalityName } from '../../../domain/organisations/municipalities.ts';
import type { Answer, Field } from '../../../domain/registrations/fields/field.ts';
import type { Registration } from '../../../domain/registrations/registration.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { AnswerText } from './answer-text.tsx';

export type ShownRegistration = Omit<Registration, 'token' | 'joinToken'>;

interface DetailsProps {
  registration: ShownRegistration;
  declined: MailingList[];
  updatedAt: number;
  cancelledAt: number | null;
  language: Language;
}

/** What somebody has told of themselves, and when. */
export function ParticipantDetails({
  registration,
  declined,
  updatedAt,
  cancelledAt,
  language,
}: DetailsProps) {
  const { participants: t, participant } = texts(language).organise;
  const { email, organisation, role, municipalityCode, newsletter, createdAt } = registration;
  return (
    <dl className="told">
      <Fact name={t.email}>{email ? <a href={`mailto:${email}`}>{email}</a> : t.noEmail}</Fact>
      <Fact name={t.organisation}>{organisation}</Fact>
      <Fact name={t.role}>{role}</Fact>
      <Fact name={t.municipality}>
        {municipalityCode && municipalityName(municipalityCode, language)}
      </Fact>
      <Fact name={t.language}>{t.languages[registration.language]}</Fact>
      <Fact name={participant.newsletter}>
        {newsletter ? participant.newsletterYes : participant.newsletterNo}
      </Fact>
      <Fact name={participant.declined}>
        {declined.map((list) => participant.declinedLists[list]).join(', ')}
      </Fact>
      <Fact name={participant.signedUpAt}>{dateAndTime(createdAt, language)}</Fact>
      <Fact name={participant.changedAt}>
        {updatedAt !== createdAt && dateAndTime(updatedAt, language)}
      </Fact>
      <Fact name={participant.cancelledAt}>
        {cancelledAt !== null && dateAndTime(cancelledAt, language)}
      </Fact>
    </dl>
  );
}

interface AnswersProps {
  fields: Field[];
  answers: Map<number, Answer>;
  language: Language;
}

export function ParticipantAnswers({ fields, answers, language }: AnswersProps) {
  return (
    <dl className="told">
      {fields.map((field) => (
        <Fact key={field.id} name={<Words of={field.label} language={language} />}>
          <AnswerText field={field} answer={answers.get(field.id)} language={language} />
        </Fact>
      ))}
    </dl>
  );
}

/** Something that is known; what is not is left out. */
function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
