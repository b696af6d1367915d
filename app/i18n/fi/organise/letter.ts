import type { Readers } from '../../../domain/mail/letter-group.ts';

/** "1 viesti", "1 234 viestiä" */
export const messages = (count: number) =>
  count === 1 ? '1 viesti' : `${count.toLocaleString('fi-FI')} viestiä`;

/** A mail shown before it is sent. */
export const letter = {
  from: 'Lähettäjä',
  replyTo: 'Vastaukset',
  subject: 'Aihe',
  asText: 'Sama viesti pelkkänä tekstinä',
  readers: {
    'on-site': 'Paikan päällä osallistuvat',
    remote: 'Etänä osallistuvat',
    'in-line': 'Jonossa olevat',
    'from-on-site-to-remote': 'Paikan päältä etäpaikalle siirtyvät',
    'from-line-to-seat': 'Jonosta paikan saavat',
    'from-line-to-line': 'Jonoon jäävät',
  } satisfies Record<Readers, string>,
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  group: (readers: string, language: string, count: number | null) =>
    count === null ? `${readers}, ${language}` : `${readers}, ${language}: ${messages(count)}`,
  invitation: {
    new: 'Viestissä on uusi kalenterikutsu.',
    updated: 'Viestissä on päivitetty kalenterikutsu.',
    withdrawn: 'Viesti poistaa tapahtuman lukijan kalenterista.',
    none: 'Viestissä ei ole kalenterikutsua.',
  },
};
