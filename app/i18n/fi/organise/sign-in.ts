export const signIn = {
  title: 'Kirjaudu järjestäjänä',
  lead: 'Saat sähköpostiisi kirjautumislinkin. Se toimii kerran, 15 minuutin ajan ja vain tässä selaimessa.',
  address: 'Sähköpostiosoite',
  faults: {
    missing: 'Kirjoita sähköpostiosoite.',
    other: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
  },
  send: 'Lähetä kirjautumislinkki',
  sentTitle: 'Katso sähköpostisi',
  sent: (address: string) =>
    `Jos osoitteella ${address} on järjestäjän oikeudet, siihen on lähetetty kirjautumislinkki. Avaa se tässä selaimessa 15 minuutin kuluessa.`,
  notCome:
    'Jos viestiä ei tule, tarkista osoite ja roskapostikansio tai pyydä oikeuksia verkoston omistajalta.',
  another: 'Pyydä uusi linkki',
  linkTitle: 'Kirjaudu sisään',
  welcome: (name: string) => `Olet kirjautumassa nimellä ${name}.`,
  enter: 'Kirjaudu sisään',
  refused: {
    unknown: 'Linkki ei kelpaa. Tarkista, että se on kopioitunut kokonaan.',
    used: 'Linkki on jo käytetty. Linkki toimii vain kerran.',
    expired: 'Linkki on vanhentunut. Linkki toimii 15 minuuttia.',
    'other-browser':
      'Linkki toimii vain siinä selaimessa, jossa sitä pyydettiin. Avaa linkki siinä tai pyydä uusi linkki tässä.',
  },
};

export const signedOut = {
  title: 'Kirjautumisesi on päättynyt',
  nothingLost:
    'Mitään ei tallennettu, mutta kirjoittamasi on tallessa tällä sivulla. Kirjaudu toisessa välilehdessä, palaa sitten tänne ja lähetä lomake uudelleen.',
  signInElsewhere: 'Kirjaudu uudessa välilehdessä',
  sendAgain: 'Lähetä lomake uudelleen',
};

export const signInMail = {
  subject: 'Kirjautumislinkki Kutsuun',
  heading: 'Kirjaudu Kutsuun tästä linkistä',
  once: 'Linkki toimii kerran, 15 minuutin ajan ja vain siinä selaimessa, jossa pyysit sitä.',
  link: 'Kirjaudu sisään',
  notYou: 'Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.',
};
