/** The pages that show what the demo and development have "sent". */
export const mailFolder = {
  title: 'Lähteneet viestit',
  empty: 'Yhtään viestiä ei ole vielä lähtenyt. Ilmoittaudu johonkin tapahtumaan.',
  to: 'Vastaanottaja',
  from: 'Lähettäjä',
  date: 'Aika',
  html: 'Viesti',
  text: 'Viesti tekstinä',
  calendar: 'Kalenterikutsu',
  file: 'Lataa viestin tiedosto (.eml)',
  back: 'Kaikki viestit',
};
