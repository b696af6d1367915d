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
  byMail: 'Sähköpostilinkillä',
  account: {
    heading: 'Organisaatiotilillä',
    enter: 'Kirjaudu organisaatiotilillä',
    silent:
      'Organisaatiotilillä ei voi kirjautua juuri nyt, sillä organisaation kirjautumispalvelu ei vastaa. Pyydä kirjautumislinkki sähköpostiisi tai yritä myöhemmin uudelleen.',
    failed: {
      title: 'Kirjautuminen ei onnistunut',
      reason:
        'Kirjautuminen organisaatiotilillä jäi kesken, kesti liian kauan tai ei vastannut sitä, mitä tästä selaimesta pyydettiin.',
      advice: 'Aloita kirjautuminen alusta tai pyydä kirjautumislinkki sähköpostiisi.',
    },
    unknown: {
      title: 'Sinulla ei ole järjestäjän oikeuksia',
      reason:
        'Organisaatiosi tunnistaa sinut, mutta tililläsi ei ole vahvistettua sähköpostiosoitetta, jolle olisi annettu oikeuksia.',
      advice:
        'Pyydä oikeuksia verkoston omistajalta ja kerro hänelle työsähköpostisi osoite. Jos sinulla on jo oikeudet, kirjaudu sähköpostilinkillä.',
    },
    back: 'Siirry kirjautumissivulle',
  },
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
  chooseAgain:
    'Tiedostoa ei luettu. Kirjaudu toisessa välilehdessä, palaa sitten selaimella takaisin ja valitse tiedosto uudelleen.',
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
