import { type Language, said } from '#app/domain/language.ts';
import type { OrganiserMessage } from '#app/domain/mail/message.ts';
import { sampleEvent } from './event.ts';
import type { Samples } from './sample.ts';

const roleInEvent = (language: Language): OrganiserMessage & { kind: 'role-given' } => {
  const { slug, title, organiser } = sampleEvent(language);
  return {
    kind: 'role-given',
    name: 'Pekka Puro',
    giver: { name: 'Kaisa Korhonen', email: 'kaisa.korhonen@example.fi' },
    role: 'co-organiser',
    organisation: organiser ?? null,
    team: { of: 'event', slug, name: title },
    lastDay: '2026-12-31',
    invitation: null,
  };
};

export const toOrganisers: Samples<OrganiserMessage['kind']> = {
  'sign-in': {
    usual: () => ({
      kind: 'sign-in',
      name: 'Pekka Puro',
      token: 'sign-in-token'.padEnd(43, '0'),
      invitation: null,
    }),
  },
  'role-given': {
    'in an event': roleInEvent,
    'in a network': (language) => ({
      ...roleInEvent(language),
      role: 'viewer',
      organisation: null,
      team: {
        of: 'network',
        slug: 'kanta-hame',
        name: said(
          {
            fi: 'Kanta-Hämeen kumppanuusverkosto',
            sv: 'Egentliga Tavastlands partnerskapsnätverk',
            en: 'The partnership network of Kanta-Häme',
          },
          language,
        ),
      },
      lastDay: null,
    }),
  },
};
