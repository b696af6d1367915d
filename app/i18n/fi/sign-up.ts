import type { SeatMode } from '../../domain/events/event.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'paikan päällä', remote: 'etänä' };

export const signUp = {
  title: 'Ilmoittautuminen',
  titleFor: (event: string) => `Ilmoittautuminen: ${event}`,
  backToEvent: 'Takaisin tapahtuman sivulle',
  optional: '(valinnainen)',
  correctThese: 'Korjaa nämä kohdat',

  mode: 'Osallistumistapa',
  onSite: 'Paikan päällä',
  remote: 'Etänä',
  onSiteOrRemotely: 'Paikan päällä tai etänä',
  orRemotely: 'tai etänä',
  seatsLeft: (count: number) => (count === 1 ? '1 paikka jäljellä' : `${count} paikkaa jäljellä`),
  fullPlace: (place: number) => `Täynnä. Ilmoittautumalla tulet jonoon sijalle ${place}.`,
  fullNoLine: 'Täynnä.',
  allFull: 'Paikat ovat täynnä',
  allFullPlace: (place: number) =>
    `Voit ilmoittautua jonoon. Sijasi jonossa on nyt ${place}. Kun paikka vapautuu, saat sen järjestyksessä ja lähetämme siitä viestin ja kalenterikutsun.`,
  allFullNoLine: 'Tapahtumalla ei ole jonoa, joten siihen ei voi enää ilmoittautua.',
  meanwhile: 'Osallistun etänä, jos en saa paikkaa paikan päältä',
  meanwhileHint: 'Saat etäpaikan heti ja säilytät sijasi jonossa.',

  you: 'Yhteystiedot',
  firstName: 'Etunimi',
  lastName: 'Sukunimi',
  email: 'Sähköpostiosoite',
  emailHint: 'Lähetämme tähän vahvistuksen ja kalenterikutsun.',
  organisation: 'Organisaatio',
  role: 'Rooli',
  roleHint: 'Esimerkiksi hyvinvointikoordinaattori, valtuutettu tai vapaaehtoinen.',
  municipality: 'Kunta',
  chooseMunicipality: 'Valitse kunta',
  ownCounty: 'Tapahtuman alueen kunnat',
  allMunicipalities: 'Kaikki kunnat',
  otherMunicipalities: 'Muut kunnat',

  questionsOfEvent: 'Järjestäjän kysymykset',
  onlyOnSite: 'Vastaa, jos osallistut paikan päällä.',
  onlyRemote: 'Vastaa, jos osallistut etänä.',
  yes: 'Kyllä',
  no: 'Ei',
  choose: 'Valitse',

  needs: 'Jos osallistut paikan päällä',
  needsKept:
    'Nämä tiedot säilytetään salattuina erillään muista ja poistetaan 14 päivän kuluttua tapahtumasta.',
  diet: 'Erityisruokavalio',
  access: 'Esteettömyystarpeet',
  accessHint: 'Esimerkiksi pyörätuolipaikka, induktiosilmukka tai tulkkaus.',

  advanceQuestion: 'Ennakkokysymys',
  advanceQuestionIntro:
    'Voit jättää kysymyksen paneelille. Järjestäjä lukee kysymyksen ennen kuin se näkyy muille.',
  theme: 'Kysymyksen teema',
  chooseTheme: 'Valitse teema',
  question: 'Kysymys',
  questionHint: (shortest: number, longest: number) => `${shortest}–${longest} merkkiä.`,

  newsletter: 'Haluan verkoston uutiskirjeen',
  privacy: 'Käytämme tietoja tapahtuman järjestämiseen.',
  privacyNotice: 'Lue tietosuojaseloste',
  leaveEmpty: 'Jätä tämä kohta tyhjäksi',
  submit: 'Ilmoittaudu',
  submitToLine: 'Ilmoittaudu jonoon',

  faults: {
    mode: 'Valitse, osallistutko paikan päällä vai etänä.',
    firstName: 'Kirjoita etunimesi.',
    lastName: 'Kirjoita sukunimesi.',
    email: 'Kirjoita sähköpostiosoitteesi.',
    notAnAddress: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
    theme: 'Valitse kysymyksen teema.',
    question: 'Kirjoita kysymyksesi.',
    missing: (label: string) => `Vastaa kohtaan ”${label}”.`,
    tooShort: (label: string, shortest: number) =>
      `Kirjoita kohtaan ”${label}” vähintään ${shortest} merkkiä.`,
    tooLong: (label: string, longest: number) =>
      `Lyhennä kohtaa ”${label}”. Siinä voi olla enintään ${longest} merkkiä.`,
    controlCharacters: (label: string) =>
      `Kirjoita kohta ”${label}” ilman rivinvaihtoja ja ohjausmerkkejä.`,
    unknownOption: (label: string) => `Valitse kohtaan ”${label}” jokin vaihtoehdoista.`,
  },

  again: {
    title: 'Lähetä lomake vielä kerran',
    robot:
      'Lähetys näytti automaattiselta, joten sitä ei tallennettu. Kirjoittamasi tiedot ovat tallella lomakkeella. Tarkista ne ja lähetä lomake uudelleen.',
    tooMany:
      'Samasta verkosta on lähetetty poikkeuksellisen monta lomaketta. Kirjoittamasi tiedot ovat tallella lomakkeella. Odota kymmenen minuuttia ja lähetä lomake uudelleen.',
    unavailable:
      'Palvelu on hetken poissa käytöstä, eikä mitään tallennettu. Kirjoittamasi tiedot ovat tallella lomakkeella. Odota minuutti ja lähetä lomake uudelleen.',
    full: 'Paikat ehtivät täyttyä, eikä tapahtumalla ole jonoa. Mitään ei tallennettu.',
  },

  phases: {
    closed: 'Ilmoittautuminen on päättynyt.',
    past: 'Tapahtuma on jo ollut.',
    cancelled: 'Tapahtuma on peruttu.',
    notTaken: 'Tapahtumaan ei ilmoittauduta tässä palvelussa.',
    notOpenYet: (when: string) => `Ilmoittautuminen alkaa ${when}.`,
    nothingStored: 'Mitään ei tallennettu.',
  },

  after: {
    confirmed: 'Olet ilmoittautunut',
    waiting: 'Olet jonossa',
    seat: (mode: SeatMode) => `Sinulla on paikka: ${inMode[mode]}.`,
    waitingFor: (mode: SeatMode, place: number) =>
      `Paikat (${inMode[mode]}) ovat täynnä. Sijasi jonossa on ${place}. Kun paikka vapautuu, saat sen järjestyksessä ja lähetämme siitä viestin.`,
    mailTo: (address: string) => `Lähetimme viestin osoitteeseen ${address}.`,
    mailHint:
      'Jos viestiä ei näy muutamassa minuutissa, katso roskapostikansiosta. Jos osoitteessa on virhe, ilmoittaudu uudelleen oikealla osoitteella.',
    alreadyRegistered:
      'Jos olit jo ilmoittautunut samalla osoitteella, aiempi ilmoittautumisesi pysyy ennallaan ja viestissä on linkki siihen.',
    when: 'Milloin',
    where: 'Missä',
    join: 'Miten osallistut',
    joinRemote: (minutes: number) =>
      `Viestissä on oma liittymislinkkisi. Se avautuu ${minutes} minuuttia ennen alkua.`,
    joinOnSite: 'Tule paikan päälle.',
    joinWaiting: 'Odota viestiä: kerromme, kun paikka vapautuu.',
    calendar: 'Kalenteri',
    calendarInMail:
      'Kalenterikutsu on viestin mukana ja pysyy ajan tasalla, jos aika tai paikka muuttuu.',
    change: 'Muutos tai peruminen',
    changeByMail: 'Viestissä on linkki, josta voit muuttaa ilmoittautumistasi tai perua sen.',
  },
};
