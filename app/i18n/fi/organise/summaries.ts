/** What workshops came to and what has become of it, as organisers edit it. */
export const summaries = {
  title: 'Koosteet ja johtopäätökset',
  lead: 'Kooste kertoo, mihin työpaja tai koko päivä päätyi. Se näkyy tapahtuman sivulla ja sarjan seuraavien tapahtumien sivuilla. Päivitä johtopäätösten tilannetta myös tapahtuman jälkeen.',
  empty: 'Koosteita ei ole vielä.',
  add: 'Lisää kooste',
  edit: 'Muokkaa',
  remove: 'Poista',
  back: 'Takaisin koosteisiin',
  backToSummary: 'Takaisin koosteeseen',
  newTitle: 'Uusi kooste',
  editTitle: 'Kooste',
  fields: { title: 'Otsikko', body: 'Teksti' },
  titleHint: 'Esimerkiksi työpajan nimi tai kysymys, jota siinä pohdittiin.',
  titleMissing: 'Kirjoita otsikko suomeksi.',
  faults: {
    gone: 'Toinen järjestäjä on poistanut koosteen. Kopioi tekstisi talteen, jos tarvitset niitä.',
  },
  removal: {
    title: (name: string) => `Poista kooste ${name}`,
    what: (conclusions: number) =>
      conclusions === 0
        ? 'Kooste poistuu tapahtuman sivulta ja sarjan seuraavien tapahtumien sivuilta.'
        : conclusions === 1
          ? 'Kooste ja sen yksi johtopäätös poistuvat tapahtuman sivulta ja sarjan seuraavien tapahtumien sivuilta.'
          : `Kooste ja sen ${conclusions} johtopäätöstä poistuvat tapahtuman sivulta ja sarjan seuraavien tapahtumien sivuilta.`,
    button: 'Poista kooste',
  },
  conclusions: {
    title: 'Johtopäätökset',
    lead: 'Lisää koosteeseen johtopäätökset, joiden toteutumista seurataan.',
    empty: 'Koosteessa ei ole vielä johtopäätöksiä.',
    add: 'Lisää johtopäätös',
    newTitle: 'Uusi johtopäätös',
    editTitle: 'Johtopäätös',
    fields: { text: 'Johtopäätös', owner: 'Vastuutaho', state: 'Tilanne' },
    textHint: 'Yksi asia yhdellä tai kahdella virkkeellä.',
    ownerHint:
      'Kuka vie asiaa eteenpäin: organisaatio tai työryhmä. Näkyy kaikille, joten nimeä henkilö vain, jos hän tietää siitä.',
    unknownState: 'Ei tietoa',
    textMissing: 'Kirjoita johtopäätös suomeksi.',
    faults: {
      gone: 'Toinen järjestäjä on poistanut johtopäätöksen. Kopioi tekstisi talteen, jos tarvitset niitä.',
    },
    removal: {
      title: 'Poista johtopäätös',
      what: 'Johtopäätös poistuu tapahtuman sivulta ja sarjan seuraavien tapahtumien sivuilta. Jos asiasta on luovuttu, sen tilanteen voi myös muuttaa.',
      button: 'Poista johtopäätös',
    },
  },
};
