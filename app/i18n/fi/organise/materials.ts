import type { MaterialKind } from '../../../domain/materials/material.ts';

/** What is left of the event to read or watch, as organisers edit it. */
export const materials = {
  title: 'Materiaalit ja tallenteet',
  lead: 'Materiaalit ovat tapahtuman sivulla tässä järjestyksessä. Niiden lisäämisestä ei lähde viestiä ilmoittautuneille.',
  empty: 'Materiaaleja ei ole vielä.',
  add: 'Lisää materiaali',
  edit: 'Muokkaa',
  remove: 'Poista',
  back: 'Takaisin materiaaleihin',
  newTitle: 'Uusi materiaali',
  editTitle: 'Materiaali',
  kinds: {
    document: 'Asiakirja',
    recording: 'Tallenne',
    link: 'Verkkosivu',
  } satisfies Record<MaterialKind, string>,
  fields: { kind: 'Laji', title: 'Nimi', url: 'Osoite verkossa' },
  /** `notHere` is what the event's page says of a material without an address. */
  urlHint: (notHere: string) =>
    `Osoite alkaa https://. Tarkista, että sen voi avata kirjautumatta. Jos jätät osoitteen tyhjäksi, nimen perässä lukee ”${notHere}”.`,
  withoutAddress: (notHere: string) => `Ei osoitetta: sivulla lukee ”${notHere}”.`,
  titleMissing: 'Kirjoita nimi suomeksi.',
  faults: {
    'not-a-link': 'Kirjoita koko osoite, joka alkaa https://.',
    gone: 'Toinen järjestäjä on poistanut materiaalin. Kopioi tekstisi talteen, jos tarvitset niitä.',
  },
  removal: {
    title: (name: string) => `Poista materiaali ${name}`,
    what: 'Materiaali poistuu tapahtuman sivulta. Itse tiedosto tai tallenne jää paikalleen verkkoon.',
    button: 'Poista materiaali',
  },
};
