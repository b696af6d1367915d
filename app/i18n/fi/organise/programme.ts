import type { Part, SessionKind } from '../../../domain/programme/programme.ts';

/** The programme and who appears in it, as organisers edit them. */
export const programme = {
  title: 'Ohjelma',
  lead: 'Ohjelmakohdat ovat tapahtuman sivulla tässä järjestyksessä.',
  empty: 'Ohjelmassa ei ole vielä mitään.',
  add: 'Lisää ohjelmakohta',
  edit: 'Muokkaa',
  remove: 'Poista',
  back: 'Takaisin ohjelmaan',
  backToSession: 'Takaisin ohjelmakohtaan',
  outside: (event: string) => `Aika on tapahtuman ajan ulkopuolella (${event}).`,
  kinds: {
    talk: 'Puheenvuoro',
    panel: 'Paneeli',
    workshop: 'Työpaja',
    overview: 'Katsaus',
    break: 'Tauko',
  } satisfies Record<SessionKind, string>,
  parts: {
    speaker: 'Puhuja',
    panellist: 'Panelisti',
    moderator: 'Puheenjohtaja',
  } satisfies Record<Part, string>,
  invited: {
    title: 'Kalenterikutsuissa on vielä aiempi ohjelma',
    text: (count: number) =>
      count === 1
        ? 'Yhdellä ilmoittautuneella on kalenterikutsu, jossa on aiempi ohjelma. Lähetä päivitys, kun ohjelma on valmis.'
        : `${count.toLocaleString('fi-FI')} ilmoittautuneella on kalenterikutsu, jossa on aiempi ohjelma. Lähetä päivitys, kun ohjelma on valmis.`,
    send: (count: number) =>
      count === 1
        ? 'Lähetä päivitys 1 ilmoittautuneelle'
        : `Lähetä päivitys ${count.toLocaleString('fi-FI')} ilmoittautuneelle`,
    notYours: 'Päivityksen voi lähettää vain verkoston järjestäjä.',
  },
  session: {
    newTitle: 'Uusi ohjelmakohta',
    title: 'Ohjelmakohta',
    fields: {
      kind: 'Laji',
      title: 'Otsikko',
      description: 'Kuvaus',
      from: 'Alkaa klo',
      until: 'Päättyy klo',
    },
    times: 'Aika',
    timesHint: 'Tapahtuman päivänä, Suomen aikaa. Jätä tyhjäksi, jos aika ei ole vielä tiedossa.',
    noDay: 'Kellonajat voi antaa, kun tapahtuman päivä ja kellonajat on annettu.',
    titleMissing: 'Kirjoita otsikko suomeksi.',
    faults: {
      'not-a-time': 'Kirjoita kellonaika muodossa 15.00.',
      skipped: 'Tätä kellonaikaa ei ole: kelloja siirretään silloin kesäaikaan.',
      repeated: 'Tämä kellonaika on kahdesti: kelloja siirretään silloin talviaikaan.',
      'ends-before-it-starts': 'Ohjelmakohdan on päätyttävä sen alkamisen jälkeen.',
      'event-without-day':
        'Anna ensin tapahtuman päivä ja kellonajat. Sen jälkeen voit antaa ohjelmakohdan ajan.',
      'no-start': 'Kirjoita myös alkamisaika.',
      gone: 'Toinen järjestäjä on poistanut ohjelmakohdan. Kopioi tekstisi talteen, jos tarvitset niitä.',
    },
    removeTitle: (name: string) => `Poista ohjelmakohta ${name}`,
    removeWhat: (appearances: number) =>
      appearances === 0
        ? 'Ohjelmakohta poistuu tapahtuman sivulta.'
        : appearances === 1
          ? 'Ohjelmakohta ja sen yksi esiintyjä poistuvat tapahtuman sivulta.'
          : `Ohjelmakohta ja sen ${appearances} esiintyjää poistuvat tapahtuman sivulta.`,
    removeSpeakers:
      'Jos esiintyjä ei ole mukana missään muussa ohjelmakohdassa tai tapahtumassa, hänen tietonsa poistetaan kokonaan.',
    removeButton: 'Poista ohjelmakohta',
  },
  appearances: {
    title: 'Esiintyjät',
    none: 'Ohjelmakohdassa ei ole esiintyjiä.',
    add: 'Lisää esiintyjä',
    addOrganisation: 'Lisää organisaatio ilman nimeä',
    newTitle: 'Uusi esiintyjä',
    editTitle: 'Esiintyjä',
    removeNamed: (name: string) => `Poista ${name} ohjelmakohdasta`,
    search: 'Etsi puhuja',
    searchHint:
      'Kirjoita nimi tai sen osa. Jos hän on puhunut verkoston tapahtumissa aiemmin, saat hänen tietonsa valmiiksi.',
    nameMissing: 'Kirjoita nimi tai sen osa.',
    found: (count: number, name: string) =>
      count === 1
        ? `Haulla ”${name}” löytyi yksi aiempi puhuja. Onko hän sama henkilö?`
        : `Haulla ”${name}” löytyi ${count} aiempaa puhujaa. Onko joku heistä sama henkilö?`,
    same: (name: string) => `Sama henkilö: ${name}`,
    new: (name: string) => `Uusi henkilö: ${name}`,
    newHint: 'Hän ei ole puhunut verkoston tapahtumissa aiemmin, tai hän on toinen samanniminen.',
    appeared: (events: string) => `Mukana: ${events}`,
    who: 'Kuka hän on?',
    whoMissing: 'Valitse, onko hän joku aiemmista puhujista vai uusi henkilö.',
    goOn: 'Jatka',
    searchAgain: 'Etsi toisella nimellä',
    notFound: (name: string) =>
      `Nimellä ”${name}” ei löytynyt aiempia puhujia. Lisää hänet uutena henkilönä.`,
    prefilled:
      'Titteli ja organisaatio ovat samat kuin viimeksi. Korjaa ne, jos ne ovat muuttuneet.',
    fields: {
      name: 'Nimi',
      part: 'Osa ohjelmassa',
      title: 'Titteli',
      organisation: 'Organisaatio',
      speaker: 'Puhuja',
    },
    sharedName: (events: number) =>
      events === 1
        ? 'Sama henkilö on mukana myös yhdessä muussa tapahtumassa. Nimi muuttuu sielläkin.'
        : `Sama henkilö on mukana myös ${events} muussa tapahtumassa. Nimi muuttuu niissäkin.`,
    faults: {
      nobody: 'Kirjoita organisaatio suomeksi.',
      namesake:
        'Verkoston tapahtumissa on puhunut tämänniminen henkilö. Etsi puhuja uudelleen ja valitse, onko hän sama henkilö.',
      'shared-name':
        'Nimi näkyy myös muissa tapahtumissa. Vain verkoston järjestäjä voi muuttaa sen.',
      gone: 'Toinen järjestäjä on poistanut tämän sillä välin. Kopioi tekstisi talteen, jos tarvitset niitä.',
    },
    fullNameMissing: 'Kirjoita esiintyjän nimi.',
  },
};
