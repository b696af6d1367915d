/** What is said of an event wherever it is told of: in lists and on its own page. */
export const event = {
  kind: {
    'partnership-day': 'Kumppanuuspäivä',
    'network-seminar': 'Verkostoseminaari',
    'network-meeting': 'Verkostotapaaminen',
    forum: 'Foorumi',
    training: 'Koulutus',
    'study-visit': 'Opintomatka',
  },
  ordinal: (ordinal: number) => `Sarjan ${ordinal}. tapahtuma`,
  mode: {
    'on-site': 'Paikan päällä',
    remote: 'Etätapahtuma',
    hybrid: 'Paikan päällä ja etänä',
  },
  access: { open: 'Kaikille avoin', invited: 'Kutsutuille' },
  dateOpen: 'Päivä on vielä avoinna',
  dateOpenHours: (hours: string) => `Päivä on vielä avoinna, klo ${hours}`,
  cancelled: 'Peruttu',
  register: 'Ilmoittaudu',
  registerToLine: 'Ilmoittaudu jonoon',
  registerBy: (time: string) => `Ilmoittaudu viimeistään ${time}`,
  registrationOpens: (time: string) => `Ilmoittautuminen alkaa ${time}`,
  registrationClosed: 'Ilmoittautuminen on päättynyt',
  under: 'Tapahtuma on käynnissä',
  pool: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
  seatsUnlimited: 'kaikki mahtuvat mukaan',
  seatsLeft: (count: number) => (count === 1 ? '1 paikka jäljellä' : `${count} paikkaa jäljellä`),
  full: 'täynnä',
  fullWithLine: (waiting: number) =>
    waiting === 0 ? 'täynnä, voit ilmoittautua jonoon' : `täynnä, jonossa ${waiting}`,
  someTextsInFinnish: 'Osa teksteistä on vain suomeksi.',
};
