/** Words of the mails to registrants. A heading has no full stop: in the text version one follows it. */
export const mail = {
  greeting: (name: string | null) => (name ? `Hei ${name}!` : 'Hei!'),

  confirmed: {
    subject: (title: string) => `Olet ilmoittautunut: ${title}`,
    heading: 'Ilmoittautumisesi on vahvistettu',
  },
  waiting: {
    subject: (title: string) => `Olet jonotuslistalla: ${title}`,
    heading: 'Olet jonotuslistalla',
    notYet:
      'Tämä ei ole vielä vahvistus paikasta, eikä viestissä ole kalenterikutsua. Kun paikka vapautuu ja on sinun vuorosi, saat sen automaattisesti. Lähetämme silloin vahvistuksen ja kalenterikutsun.',
  },
  promoted: {
    subject: (title: string) => `Sait paikan: ${title}`,
    heading: 'Sait paikan jonotuslistalta',
  },
  seatChanged: {
    subject: {
      'on-site': (title: string) => `Osallistut paikan päällä: ${title}`,
      remote: (title: string) => `Osallistut etänä: ${title}`,
    },
    heading: 'Osallistumistapasi on muuttunut',
  },
  invitationAgain: {
    subject: (title: string) => `Kalenterikutsusi: ${title}`,
    heading: 'Tässä kalenterikutsusi uudelleen',
    unchanged: 'Ilmoittautumisesi on ennallaan.',
  },
  linkAgain: {
    subject: (title: string) => `Olet jo ilmoittautunut: ${title}`,
    heading: 'Olet jo ilmoittautunut',
    nothingChanged:
      'Joku, luultavasti sinä, ilmoittautui tapahtumaan uudelleen tällä sähköpostiosoitteella. Mikään ei muuttunut. Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.',
  },
  cancelled: {
    subject: (title: string) => `Ilmoittautumisesi on peruttu: ${title}`,
    heading: 'Ilmoittautumisesi on peruttu',
    again: 'Jos tämä oli vahinko, ilmoittaudu uudelleen tapahtuman sivulla.',
  },
  leftLine: {
    subject: (title: string) => `Et ole enää jonotuslistalla: ${title}`,
    heading: 'Et ole enää jonotuslistalla',
  },
  addressLeft: {
    subject: (title: string) => `Sähköpostiosoite on vaihdettu: ${title}`,
    heading: 'Ilmoittautumisen sähköpostiosoite on vaihdettu',
    noMore:
      'Ilmoittautuminen on voimassa, mutta siihen liittyvät viestit lähetetään nyt toiseen osoitteeseen. Tähän osoitteeseen niitä ei enää tule.',
    notYou: 'Jos et ole vaihtanut osoitetta itse, ota yhteyttä järjestäjään.',
  },
  eventChanged: {
    subject: (title: string) => `Muutos tapahtumaan: ${title}`,
    heading: 'Tapahtuman tiedot ovat muuttuneet',
    check: 'Ilmoittautumisesi on voimassa. Tarkista ajankohta ja paikka tästä viestistä.',
    checkInLine: 'Jonopaikkasi säilyy. Tarkista ajankohta ja paikka tästä viestistä.',
  },
  newTime: {
    subject: (title: string) => `Uusi ajankohta: ${title}`,
    heading: 'Tapahtuman ajankohta on muuttunut',
    before: 'Aiempi aika',
  },
  newPlace: {
    subject: (title: string) => `Uusi paikka: ${title}`,
    heading: 'Tapahtuman paikka on muuttunut',
    before: 'Aiempi paikka',
  },
  wentRemote: {
    subject: (title: string) => `Tapahtuma järjestetään etänä: ${title}`,
    heading: 'Tapahtuma järjestetään kokonaan etänä',
    fromOnSite: 'Tapahtumapaikalle ei kannata tulla. Paikkasi on muutettu etäpaikaksi.',
    asBefore: 'Muutos ei vaikuta sinun osallistumiseesi.',
    seatFromLine: 'Odotit paikkaa jonossa, ja nyt sait etäpaikan.',
    stillInLine: 'Paikan päälle ei voi enää tulla.',
  },
  fromOrganiser: 'Viesti järjestäjältä:',
  reminder: {
    subject: (title: string) => `Muistutus: ${title}`,
    heading: 'Tapahtuma lähestyy',
    welcome: 'Olet ilmoittautunut tapahtumaan. Tervetuloa mukaan!',
  },
  thanks: {
    subject: (title: string) => `Kiitos osallistumisesta: ${title}`,
    heading: 'Kiitos, että olit mukana',
    materials: 'Tapahtuman aineistot ja tallenne löytyvät tapahtuman sivulta, kun ne on julkaistu.',
  },
  bulletin: {
    reason:
      'Saat tämän viestin, koska olet ilmoittautunut tapahtumaan. Viestin on kirjoittanut tapahtuman järjestäjä.',
  },
  eventCancelled: {
    subject: (title: string) => `Tapahtuma on peruttu: ${title}`,
    heading: 'Tapahtuma on peruttu',
    nothingToDo: 'Sinun ei tarvitse tehdä mitään.',
  },
  eventRevived: {
    subject: (title: string) => `Tapahtuma järjestetään sittenkin: ${title}`,
    heading: 'Tapahtuma järjestetään sittenkin',
    valid: 'Aiemmin lähettämämme peruutus ei enää pidä paikkaansa. Ilmoittautumisesi on voimassa.',
    validInLine: 'Aiemmin lähettämämme peruutus ei enää pidä paikkaansa. Jonopaikkasi säilyy.',
  },

  attendance: { 'on-site': 'Osallistut paikan päällä.', remote: 'Osallistut etänä.' },
  meanwhile: {
    'on-site': 'Osallistut toistaiseksi paikan päällä.',
    remote: 'Osallistut toistaiseksi etänä.',
  },
  place: {
    'on-site': (place: number) =>
      `Odotat, että paikan päällä vapautuu tilaa. Jonopaikkasi on nyt ${place}.`,
    remote: (place: number) => `Odotat, että etäpaikka vapautuu. Jonopaikkasi on nyt ${place}.`,
  },
  keepsPlace:
    'Jonopaikkasi säilyy. Kun paikka vapautuu sinulle, lähetämme siitä viestin ja päivitetyn kalenterikutsun.',

  when: 'Aika',
  mode: 'Osallistumistapa',
  modes: { 'on-site': 'paikan päällä', remote: 'etänä' },
  venue: 'Paikka',
  furtherInformation: 'Lisätietoja',

  join: 'Liity tapahtumaan',
  joinOpens: (minutes: number) =>
    minutes === 0
      ? 'Oma etälinkkisi avautuu tapahtuman alkaessa. Se toimii, vaikka kokouksen osoite vaihtuisi.'
      : `Oma etälinkkisi avautuu ${before(minutes)} ennen alkua. Se toimii, vaikka kokouksen osoite vaihtuisi.`,
  eventPage: 'Tapahtuman sivu',
  registration: 'Katso, muuta tai peru ilmoittautumisesi',
  leaveLine: 'Katso ilmoittautumisesi tai poistu jonotuslistalta',
  handOver: 'Jos et pääse mukaan, peru ilmoittautumisesi, niin paikka vapautuu toiselle.',

  invitation: {
    first:
      'Kalenterikutsu on tässä viestissä. Jos tapahtuma muuttuu, lähetämme päivitetyn kutsun, ja kalenterisi pysyy ajan tasalla.',
    updated: 'Päivitetty kalenterikutsu on tässä viestissä.',
    again: 'Kalenterikutsu on tässä viestissä.',
    withdrawn: 'Kalenterikutsun peruutus on tässä viestissä. Se poistaa tapahtuman kalenteristasi.',
  },

  reason: 'Saat tämän viestin, koska tällä osoitteella on ilmoittauduttu tapahtumaan.',
  notYourself:
    'Jos et ole ilmoittautunut itse, voit perua ilmoittautumisen yllä olevasta linkistä.',
};

function before(minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? 'minuutti' : `${minutes} minuuttia`;
  return minutes === 60 ? 'tunti' : `${minutes / 60} tuntia`;
}
