/** Mails to somebody whose calendar has answered an invitation. */
export const replyMail = {
  releaseSeat: {
    subject: (title: string) => `Vapautetaanko paikkasi? ${title}`,
    heading: 'Hylkäsit kalenterikutsun',
    nothingChanged: 'Ilmoittautumisesi on silti voimassa, ja paikka on varattu sinulle.',
    decide:
      'Jos et pääse mukaan, peru ilmoittautumisesi alla olevasta linkistä, niin paikka vapautuu toiselle. Jos osallistut kuitenkin, sinun ei tarvitse tehdä mitään.',
  },
  'another-time': {
    subject: (title: string) => `Ehdotuksesi uudesta ajasta: ${title}`,
    heading: 'Tapahtuman aikaa ei voi muuttaa kalenterista',
    nothingChanged:
      'Ehdotit kalenterissasi uutta aikaa. Tapahtuman aika on kaikille sama, joten ehdotus ei muuttanut mitään. Ilmoittautumisesi on voimassa.',
    decide:
      'Jos aika ei sovi sinulle, peru ilmoittautumisesi alla olevasta linkistä, niin paikka vapautuu toiselle.',
  },
  'somebody-else': {
    subject: (title: string) => `Välitit kutsun toiselle: ${title}`,
    heading: 'Paikkaa ei voi siirtää toiselle kalenterista',
    nothingChanged:
      'Välitit kalenterikutsusi toiselle henkilölle. Ilmoittautuminen on henkilökohtainen, joten hän ei ole vielä ilmoittautunut. Oma ilmoittautumisesi on voimassa.',
    decide:
      'Pyydä häntä ilmoittautumaan itse tapahtuman sivulla. Jos et itse osallistu, peru oma ilmoittautumisesi alla olevasta linkistä, niin paikkasi vapautuu.',
  },
};
