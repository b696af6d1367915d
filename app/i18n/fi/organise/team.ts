import type { Role } from '../../../domain/organisers/permission.ts';

/** What a role lets one do: on the form and in the mail. */
export const roleMeans = {
  owner: 'Voi tehdä verkostossa kaiken ja antaa oikeudet muille.',
  organiser:
    'Voi hoitaa verkoston kaikki tapahtumat ja ilmoittautuneet ja antaa oikeuksia tapahtumiin.',
  viewer: 'Voi katsoa tapahtumia ja lukumääriä, ei nimiä.',
  'co-organiser':
    'Voi muokata tapahtumaa organisaationsa puolesta, käsitellä kysymyksiä ja nähdä osallistujien nimet ja organisaatiot, ei yhteystietoja eikä ruokavalioita.',
  moderator: 'Voi käsitellä ennakkokysymyksiä, ei nähdä osallistujia.',
  desk: 'Voi merkitä saapuneet, ei muuttaa tapahtumaa.',
} satisfies Record<Role, string>;

export const team = {
  title: 'Järjestäjät ja oikeudet',
  lead: {
    network: 'Nämä oikeudet koskevat koko verkostoa ja sen kaikkia tapahtumia.',
    event: 'Nämä oikeudet koskevat vain tätä tapahtumaa.',
  },
  give: 'Anna oikeudet',
  nobody: 'Tähän tapahtumaan ei ole annettu erikseen oikeuksia.',
  person: 'Nimi',
  role: 'Rooli',
  since: 'Alkaen',
  valid: 'Voimassa',
  untilFurther: 'toistaiseksi',
  until: (date: string) => `${date} asti`,
  ended: (date: string) => `Päättyi ${date}`,
  mailFailed: 'Viesti oikeuksista ei mennyt perille. Tarkista osoite.',
  actions: 'Toiminnot',
  change: 'Muuta tai poista',
  changeOf: (name: string) => `Muuta tai poista: ${name}`,
  you: 'sinä',
  wholeNetwork: 'Koko verkoston oikeudet',
  wholeNetworkLead: 'Myös näillä henkilöillä on oikeudet tähän tapahtumaan verkoston kautta.',
  toNetworkTeam: 'Muuta verkoston oikeuksia',

  newTitle: 'Anna oikeudet',
  newLead:
    'Henkilö saa sähköpostiinsa viestin, jossa kerrotaan, mitkä oikeudet hän sai ja miten hän kirjautuu.',
  address: 'Sähköpostiosoite',
  addressHint: 'Tällä osoitteella henkilö kirjautuu.',
  language: 'Viestin kieli',
  languageHint:
    'Jos henkilöllä on jo oikeuksia Kutsussa, viesti tulee hänen itse valitsemallaan kielellä.',
  organisation: 'Organisaatio',
  organisationHint: 'Tarvitaan, kun rooli on yhteisjärjestäjä.',
  noOrganisation: 'Ei organisaatiota',
  eventOrganisers: 'Tapahtuman järjestäjät',
  otherOrganisations: 'Muut verkoston organisaatiot',
  lastDay: 'Viimeinen voimassaolopäivä',
  lastDayHint: 'Oikeudet päättyvät sen päivän lopussa. Tyhjä tarkoittaa toistaiseksi.',
  send: 'Anna oikeudet ja lähetä viesti',
  faults: {
    name: 'Kirjoita henkilön nimi.',
    address: 'Kirjoita henkilön sähköpostiosoite.',
    role: 'Valitse rooli.',
    organisation: 'Valitse organisaatio, jonka puolesta yhteisjärjestäjä toimii.',
    language: 'Valitse viestin kieli.',
    hasRole: 'Tällä henkilöllä on jo rooli täällä. Muuta sitä henkilön omalla sivulla.',
    lastOwner:
      'Henkilö on verkoston ainoa omistaja, jonka oikeudet eivät pääty. Anna ensin omistajan oikeudet toistaiseksi jollekin toiselle.',
  },

  removalTitle: 'Oikeuksien poistaminen',
  remove: 'Poista oikeudet',
  removeTitle: (name: string) => `Poista oikeudet: ${name}`,
  removeLead: {
    network: (name: string, role: string, where: string) =>
      `Verkosto: ${where}. ${name} (${role}) menettää oikeutensa verkostoon ja sen kaikkiin tapahtumiin.`,
    event: (name: string, role: string, where: string) =>
      `Tapahtuma: ${where}. ${name} (${role}) menettää oikeutensa tähän tapahtumaan.`,
  },
  removeYourself: 'Poistat omat oikeutesi. Et voi antaa niitä itsellesi takaisin.',
  atOnce: 'Oikeudet päättyvät heti, vaikka henkilö olisi juuri kirjautuneena.',
  noMail: 'Hänelle ei lähetetä viestiä.',
  workStays: 'Hänen tekemänsä muutokset säilyvät.',
  stays: 'Nämä oikeudet hänelle jäävät:',
  staying: (role: string, where: string) => `${role}: ${where}`,
  back: 'Takaisin oikeuksiin',
  notRemoved: 'Oikeuksia ei poistettu. Poista ne painikkeella.',
};

export const roleGivenMail = {
  subject: (where: string) => `Sait oikeudet: ${where}`,
  heading: {
    network: 'Sait oikeudet verkostoon',
    event: 'Sait oikeudet tapahtumaan',
  },
  opening: 'Ne ovat voimassa heti.',
  role: 'Rooli',
  rights: 'Oikeudet',
  valid: 'Voimassa',
  untilFurther: 'toistaiseksi',
  until: (date: string) => `${date} asti`,
  giver: 'Oikeudet antoi',
  howTo:
    'Kirjaudu sähköpostiosoitteella, johon tämä viesti tuli. Salasanaa ei tarvita: kirjautumissivu lähettää sinulle linkin.',
  link: 'Siirry kirjautumaan',
  reason:
    'Saat tämän viestin, koska sinulle annettiin järjestäjän oikeudet Kutsussa. Jos ne eivät kuulu sinulle, vastaa viestiin.',
};
