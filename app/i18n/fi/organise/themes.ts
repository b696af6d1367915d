/** What questions for the panel can be about, and until when they are taken. */
export const themes = {
  title: 'Kysymysten teemat',
  lead: 'Ennakkokysymyksen jättäjä valitsee, mihin teemaan kysymys kuuluu. Paneelille kysymykset ryhmitellään teemoittain.',
  empty: 'Teemoja ei ole. Kysymykset jätetään silloin ilman teemaa.',
  add: 'Lisää teema',
  edit: 'Muokkaa',
  remove: 'Poista',
  back: 'Takaisin teemoihin',
  questions: (count: number) =>
    count === 0 ? 'ei kysymyksiä' : count === 1 ? '1 kysymys' : `${count} kysymystä`,
  newTitle: 'Uusi teema',
  editTitle: 'Kysymysten teema',
  fields: { name: 'Teeman nimi' },
  nameMissing: 'Kirjoita teeman nimi suomeksi.',
  faults: {
    taken: 'Tämänniminen teema on jo olemassa.',
    gone: 'Toinen järjestäjä on poistanut teeman sillä välin.',
  },
  removal: {
    title: (name: string) => `Poista teema ${name}`,
    unused: 'Teemaan ei ole jätetty kysymyksiä.',
    used: (count: number) =>
      count === 1
        ? 'Teemaan on jätetty yksi kysymys. Valitse, mitä sille tehdään.'
        : `Teemaan on jätetty ${count} kysymystä. Valitse, mitä niille tehdään.`,
    questions: 'Kysymykset',
    without: 'Jätetään ilman teemaa',
    to: (name: string) => `Siirretään teemaan ${name}`,
    missing: 'Valitse, mitä teeman kysymyksille tehdään.',
    button: 'Poista teema',
  },
  deadline: {
    title: 'Kysymysten määräaika',
    until: (when: string) => `Viimeinen hetki jättää kysymys: ${when}.`,
    unknown: 'Kysymyksiä voi jättää tapahtumaa edeltävään iltaan klo 20 asti.',
    change: 'Muuta määräaikaa',
  },
};
