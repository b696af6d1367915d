import { type Language, said } from '#app/domain/language.ts';
import type { QuestionMessage } from '#app/domain/questions/question-message.ts';
import { helsinki } from '../calendar-samples.ts';
import { sampleEvent } from './event.ts';
import type { Samples } from './sample.ts';

function event(language: Language): QuestionMessage['event'] {
  const { slug, title, startsAt, endsAt, contact, organiser } = sampleEvent(language);
  return {
    slug,
    title,
    hours: { startsAt, endsAt },
    contact: contact && { email: contact.email },
    organiser: organiser ?? null,
  };
}

const answers = (language: Language) => [
  {
    question: said(
      {
        fi: 'Miten järjestöt saadaan mukaan jo valmisteluun eikä vasta, kun päätökset on tehty?',
        sv: 'Hur får vi med organisationerna redan i beredningen och inte först när besluten är fattade?',
        en: 'How can associations take part in the preparation, not only after the decisions?',
      },
      language,
    ),
    answer: said(
      {
        fi: 'Kutsumme järjestöt **jokaiseen** työryhmään tammikuusta alkaen.',
        sv: 'Vi bjuder in organisationerna till **varje** arbetsgrupp från januari.',
        en: 'We will invite associations to **every** working group from January on.',
      },
      language,
    ),
  },
  {
    question: said(
      { fi: 'Kuka maksaa tilat?', sv: 'Vem betalar för lokalerna?', en: 'Who pays for the rooms?' },
      language,
    ),
    answer: said(
      {
        fi: 'Kunta, kunhan tila on vapaa.',
        sv: 'Kommunen, så länge lokalen är ledig.',
        en: 'The municipality, as long as the room is free.',
      },
      language,
    ),
  },
];

const answered = (language: Language): QuestionMessage & { kind: 'question-answered' } => ({
  kind: 'question-answered',
  name: 'Aino',
  event: event(language),
  answers: answers(language).slice(0, 1),
  invitation: null,
});

const panellistLink = (language: Language): QuestionMessage & { kind: 'panellist-link' } => ({
  kind: 'panellist-link',
  name: 'Kalle Larsson',
  event: event(language),
  session: {
    title: said(
      { fi: 'Yhdyspintakeskustelu', sv: 'Diskussion om gränssnitten', en: 'Shared tasks' },
      language,
    ),
    startsAt: helsinki('2026-12-15 15:40'),
  },
  token: 'panellist-token'.padEnd(43, '0'),
  invitation: null,
});

export const aboutQuestions: Samples<QuestionMessage['kind']> = {
  'question-answered': {
    'one answer': answered,
    'several answers': (language) => ({ ...answered(language), answers: answers(language) }),
  },
  'panellist-link': {
    usual: panellistLink,
    'before the hours are known': (language) => ({
      ...panellistLink(language),
      name: null,
      event: { ...event(language), hours: null },
      session: { ...panellistLink(language).session, startsAt: null },
    }),
  },
};
