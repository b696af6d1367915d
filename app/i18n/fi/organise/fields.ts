import type { FieldKind } from '../../../domain/registrations/fields/field.ts';

/** The event's own questions on its sign-up form. */
export const fields = {
  title: 'Ilmoittautumislomakkeen kentät',
  lead: 'Lomakkeella kysytään aina nimi, sähköpostiosoite, organisaatio, rooli ja kunta sekä paikan päälle tulevilta erityisruokavalio ja esteettömyystarpeet. Lisää tähän se, mitä tästä tapahtumasta on lisäksi kysyttävä.',
  empty: 'Tapahtumalla ei ole omia kenttiä.',
  add: 'Lisää kenttä',
  edit: 'Muokkaa',
  remove: 'Poista',
  back: 'Takaisin kenttiin',
  kinds: {
    'short-text': 'Lyhyt teksti',
    'long-text': 'Pitkä teksti',
    'one-of': 'Yksi vaihtoehdoista',
    'several-of': 'Yksi tai useampi vaihtoehdoista',
    'yes-no': 'Kyllä tai ei',
  } satisfies Record<FieldKind, string>,
  required: 'pakollinen',
  optional: 'valinnainen',
  modes: {
    everybody: 'Kaikilta',
    'on-site': 'Vain paikan päälle tulevilta',
    remote: 'Vain etänä osallistuvilta',
  },
  answers: (count: number) =>
    count === 0
      ? 'ei vastauksia'
      : count === 1
        ? '1 vastaus'
        : `${count.toLocaleString('fi-FI')} vastausta`,
  newTitle: 'Uusi kenttä',
  editTitle: 'Lomakkeen kenttä',
  names: {
    kind: 'Vastauksen laji',
    label: 'Kysymys',
    hint: 'Ohje',
    required: 'Vastaus on pakollinen',
    mode: 'Keneltä kysytään',
    options: 'Vaihtoehdot',
    added: 'Uudet vaihtoehdot',
  },
  option: (place: number) => `Vaihtoehto ${place}`,
  labelHint: 'Kysymys tai kentän nimi, esimerkiksi ”Mihin työpajaan osallistut?”',
  hintHint: 'Näkyy kysymyksen alla. Kerro, mihin vastausta käytetään.',
  optionHint: 'Tyhjennä tekstit, jos haluat poistaa vaihtoehdon.',
  chosenHint: (count: number) =>
    count === 1
      ? 'Yksi ilmoittautunut on valinnut tämän. Voit muuttaa sanamuotoa, mutta et poistaa vaihtoehtoa.'
      : `${count.toLocaleString('fi-FI')} ilmoittautunutta on valinnut tämän. Voit muuttaa sanamuotoa, mutta et poistaa vaihtoehtoa.`,
  addedHint:
    'Kirjoita jokainen vaihtoehto omalle rivilleen, eri kielillä samassa järjestyksessä. Uudet vaihtoehdot tulevat viimeisiksi.',
  answeredHint: (count: number) =>
    count === 1
      ? 'Kenttään on vastattu kerran, joten vastauksen lajia ei voi muuttaa.'
      : `Kenttään on vastattu ${count.toLocaleString('fi-FI')} kertaa, joten vastauksen lajia ei voi muuttaa.`,
  labelMissing: 'Kirjoita kysymys suomeksi.',
  faults: {
    'two-options': 'Kirjoita vähintään kaksi vaihtoehtoa.',
    'line-without-finnish': 'Jokaisella vaihtoehdolla on oltava suomenkielinen rivi.',
    'too-many-lines': 'Vaihtoehtoja voi lisätä kerralla enintään 50.',
    answered: 'Kenttään on jo vastattu, joten vastauksen lajia ei voi muuttaa.',
    chosen: 'Joku on jo valinnut tämän vaihtoehdon, joten sitä ei voi poistaa.',
    gone: 'Toinen järjestäjä on poistanut kentän sillä välin.',
  },
  removal: {
    title: (name: string) => `Poista kenttä ${name}`,
    unanswered: 'Kenttään ei ole vastattu. Se poistetaan kokonaan.',
    answered: (count: number) =>
      count === 1
        ? 'Kenttään on vastattu kerran. Kenttää ei enää kysytä, mutta vastaus säilyy ja on mukana viennissä.'
        : `Kenttään on vastattu ${count.toLocaleString('fi-FI')} kertaa. Kenttää ei enää kysytä, mutta vastaukset säilyvät ja ovat mukana viennissä.`,
    remove: 'Poista kenttä',
    retire: 'Lopeta kysyminen',
  },
  retired: {
    title: 'Kentät, joita ei enää kysytä',
    lead: 'Näiden vastaukset ovat tallella ja mukana viennissä.',
    again: 'Kysy uudelleen',
    againNamed: (name: string) => `Kysy uudelleen: ${name}`,
  },
  preview: {
    title: 'Näin kentät näkyvät lomakkeella',
    lead: 'Esikatselu on sivun kielellä. Vaihda kieltä sivun yläreunasta.',
  },
};
