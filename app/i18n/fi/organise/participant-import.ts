import type { Fault } from '../../../domain/form.ts';
import type { PersonColumn } from '../../../domain/imports/column.ts';
import type { PlanFault } from '../../../domain/imports/plan.form.ts';
import type { Verdict } from '../../../domain/imports/verdict.ts';
import type { Refusal } from '../../../spreadsheets/refusal.ts';

const number = (count: number) => count.toLocaleString('fi-FI');
const rows = (count: number) => (count === 1 ? '1 rivi' : `${number(count)} riviä`);
const people = (count: number) => (count === 1 ? '1 osallistuja' : `${number(count)} osallistujaa`);

/** Participants brought in from a sheet. */
export const participantImport = {
  title: 'Tuo osallistujat tiedostosta',
  open: 'Tuo tiedostosta',
  step: (step: number) => `Vaihe ${step}/3`,
  back: 'Takaisin osallistujiin',

  upload: {
    lead: 'Tuo Excel- tai CSV-tiedosto, jossa on yksi henkilö rivillä ja sarakkeiden otsikot ensimmäisellä rivillä. Mitään ei tallenneta vielä: seuraavaksi valitset, mitä sarakkeet ovat, ja näet ennalta, mitä kullekin riville tapahtuu.',
    file: 'Tiedosto',
    fileHint: 'Excel (.xlsx) tai CSV, enintään 10 Mt ja 20 000 riviä.',
    send: 'Lue tiedosto',
    kept: 'Tiedoston sisältö säilytetään salattuna enintään vuorokauden.',
    notPublished:
      'Osallistujia voi tuoda, kun tapahtuma on julkaistu ja siihen ilmoittaudutaan tässä palvelussa.',
    missing: 'Valitse tiedosto.',
    refusals: {
      empty:
        'Tiedostossa ei ole rivejä. Tarkista, että osallistujat ovat sen ensimmäisellä välilehdellä.',
      'not-a-table':
        'Tiedosto ei ole Excel- eikä CSV-tiedosto. Tallenna luettelo Excel-muodossa (.xlsx) ja valitse se.',
      'old-excel':
        'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä, tallenna muodossa .xlsx ja valitse uusi tiedosto.',
      encrypted: 'Tiedosto on suojattu salasanalla. Poista salasana ja valitse tiedosto uudelleen.',
      broken:
        'Tiedosto on vioittunut. Avaa se Excelissä, tallenna uudelleen ja valitse uusi tiedosto.',
      'too-large':
        'Tiedosto on liian suuri. Poista siitä muut kuin osallistujien tiedot tai jaa se osiin.',
      'too-many-rows': 'Tiedostossa on yli 20 000 riviä. Jaa se osiin.',
      'too-many-columns': 'Tiedostossa on yli 100 saraketta. Poista ne, joita ei tarvita.',
      'cell-too-long': 'Jossakin solussa on liian pitkä teksti. Lyhennä sitä.',
    } satisfies Record<Refusal, string>,
    earlier: 'Kesken olevat ja valmiit tuontisi',
    unfinished: 'Kesken',
    confirmed: 'Vahvistettu',
  },

  columns: {
    title: 'Mitä sarakkeet ovat?',
    lead: (file: string, count: number) =>
      `Tiedostossa ${file} on ${rows(count)}. Palvelu on arvannut otsikoista, mitä sarakkeissa on. Tarkista ja korjaa.`,
    column: (title: string) => `Sarake ”${title}”`,
    unnamed: (letter: string) => `Sarake ${letter}`,
    nothing: 'Älä tuo',
    example: (values: string) => `Esimerkiksi: ${values}`,
    noExample: 'Ensimmäisillä riveillä tyhjä.',
    person: 'Osallistuja',
    own: 'Järjestäjän kysymykset',
    meanings: {
      firstName: 'Etunimi',
      lastName: 'Sukunimi',
      fullName: 'Etunimi ja sukunimi',
      email: 'Sähköpostiosoite',
      organisation: 'Organisaatio',
      role: 'Rooli',
      municipality: 'Kunta',
      mode: 'Osallistumistapa',
      language: 'Asiointikieli',
      newsletter: 'Uutiskirje (kyllä tai ei)',
      diet: 'Erityisruokavalio',
      access: 'Esteettömyystarpeet',
    } satisfies Record<PersonColumn, string>,
    terms: 'Mitä tuodaan ja miten',
    mode: 'Osallistumistapa, jos rivillä ei kerrota sitä',
    modes: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
    language: 'Viestien kieli, jos rivillä ei kerrota sitä',
    languages: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
    known: 'Jos henkilö on jo ilmoittautunut samalla osoitteella',
    skip: 'Jätä hänen tietonsa ennalleen',
    correct: 'Päivitä hänen tietonsa riviltä',
    correctHint:
      'Tyhjä solu ei muuta mitään. Osoite, osallistumistapa, erityisruokavalio ja esteettömyystarpeet pysyvät ennallaan.',
    confirm: 'Lähetä uusille vahvistus ja kalenterikutsu sähköpostilla',
    confirmHint: 'Ilman tätä he saavat viestin vasta, jos jokin muuttuu.',
    pastCapacity: 'Anna kaikille paikka, vaikka paikat olisivat täynnä',
    pastCapacityHint:
      'Tapahtuman paikkoja lisätään tarpeen mukaan. Muuten yli jäävät tulevat jonoon.',
    preview: 'Katso, mitä riveille tapahtuu',
    otherFile: 'Valitse toinen tiedosto',
    faults: {
      twice: 'Sama tieto on jo valittu toiselle sarakkeelle. Valitse muu tai ”Älä tuo”.',
      'no-name': 'Valitse, missä sarakkeissa ovat etunimi ja sukunimi, tai missä ne ovat yhdessä.',
    } satisfies Record<PlanFault, string>,
    noMode: 'Valitse, osallistuvatko he paikan päällä vai etänä.',
  },

  preview: {
    title: 'Tarkista ennen tuontia',
    lead: (file: string, count: number) =>
      `Tiedosto ${file}: ${rows(count)}. Mitään ei ole vielä tuotu.`,
    judgedAt: (when: string) =>
      `Esikatselu on laskettu ${when}. Jokainen rivi tarkistetaan uudelleen, kun se tallennetaan.`,
    mails: (count: number) =>
      count === 1
        ? 'Vahvistus lähtee 1 osoitteeseen.'
        : `Vahvistus lähtee ${number(count)} osoitteeseen.`,
    noMails: 'Vahvistuksia ei lähetetä.',
    leftOut: (count: number) =>
      count === 1 ? '1 rivi jää pois.' : `${number(count)} riviä jää pois.`,
    confirm: (count: number) => `Tuo ${people(count)}`,
    nothing: 'Tiedostossa ei ole tuotavia rivejä. Korjaa rivit tai muuta sarakkeiden valintoja.',
    changeColumns: 'Muuta sarakkeita ja asetuksia',
    discard: 'Hylkää tiedosto',
    plannedAnew:
      'Sarakkeita tai asetuksia on muutettu toisessa ikkunassa. Mitään ei tuotu. Tässä on uusi esikatselu: tarkista se ja vahvista uudelleen.',
  },

  rows: {
    groups: 'Rivit sen mukaan, mitä niille tapahtuu',
    groupsDone: 'Rivit sen mukaan, mitä niille tapahtui',
    will: {
      faulty: 'Virheellisiä',
      repeated: 'Samoja henkilöitä uudelleen',
      closed: 'Ei voi tallentaa',
      full: 'Jää ilman paikkaa',
      waiting: 'Tulee jonoon',
      corrected: 'Tiedot päivitetään',
      new: 'Saa paikan',
      already: 'Jo ilmoittautuneita, jätetään ennalleen',
    } satisfies Record<Verdict, string>,
    did: {
      faulty: 'Virheellisiä, ei tuotu',
      repeated: 'Samoja henkilöitä uudelleen, ei tuotu',
      closed: 'Ei voitu tallentaa',
      full: 'Jäi ilman paikkaa',
      waiting: 'Tuli jonoon',
      corrected: 'Tiedot päivitettiin',
      new: 'Sai paikan',
      already: 'Jo ilmoittautuneita, jätettiin ennalleen',
    } satisfies Record<Verdict, string>,
    notDone: (count: number) =>
      count === 1 ? '1 rivi jäi tuomatta.' : `${number(count)} riviä jäi tuomatta.`,
    row: 'Rivi',
    name: 'Nimi',
    what: 'Mitä tapahtuu',
    whatDone: 'Mitä tapahtui',
    next: 'Seuraavat rivit',
    first: 'Ensimmäiset rivit',
    leftOutFile: 'Lataa pois jäävät rivit korjattaviksi (CSV)',
    leftOutHint:
      'Tiedostossa kerrotaan, mitä kullakin rivillä on korjattava. Korjaa ne ja tuo tiedosto uudelleen.',
    erased: 'Tuonnin rivit on poistettu. Tuodut osallistujat ovat osallistujaluettelossa.',
  },

  reasons: {
    repeated: (row: number) => `Sama henkilö on jo rivillä ${row}.`,
    closed: 'Tapahtumaan ei voi enää ilmoittaa eikä tietoja muuttaa.',
    full: 'Paikat ovat täynnä, eikä tapahtumalla ole jonoa.',
    notDone: 'Tuonti keskeytyi ennen tätä riviä.',
  },
  faults: {
    missing: (label: string) => `${label} puuttuu.`,
    past: (label: string) => `${label} on jo mennyt.`,
    'not-a-date': (label: string, cell: string) => `${label}: ”${cell}” ei ole päivä.`,
    'too-short': (label: string) => `${label} on liian lyhyt.`,
    'too-long': (label: string) => `${label} on liian pitkä.`,
    'control-characters': (label: string) =>
      `${label}: tekstissä on merkkejä, joita ei voi tallentaa.`,
    'not-an-address': (_label: string, cell: string) =>
      `”${cell}” ei ole sähköpostiosoite muodossa nimi@esimerkki.fi.`,
    'unknown-option': (label: string, cell: string) =>
      cell === '' ? `${label} puuttuu.` : `${label}: ”${cell}” ei ole mikään vaihtoehdoista.`,
  } satisfies Record<Fault, (label: string, cell: string) => string>,

  file: { name: 'korjattavat-rivit', row: 'Rivi', reason: 'Korjattavaa' },
};
