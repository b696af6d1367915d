/** The event editor. */
export const editor = {
  title: 'Muokkaa tapahtumaa',
  conflict: 'Toinen järjestäjä on muuttanut samoja kohtia',
  conflictAdvice:
    'Mitään ei ole vielä tallennettu. Kirjoittamasi on kentissä, ja toisen teksti on sen yläpuolella. Yhdistä tekstit tai tallenna omasi: uusi tallennus korvaa toisen tekstin.',
  changedBy: (who: string, when: string) => `${who} muutti tätä ${when}:`,
  changedBySomebody: 'Toinen järjestäjä muutti tätä sillä välin:',
  empty: '(tyhjä)',
  kept: 'Toinen järjestäjä muutti sillä välin näitä kohtia, ja muutokset ovat tallella:',
  telling: {
    title: 'Muutos näkyy ilmoittautuneiden kalenterissa',
    asked: (count: number) =>
      count === 1
        ? 'Yhdellä ilmoittautuneella on kalenterikutsu, jossa tämä tieto on. Muutosta ei ole vielä tallennettu.'
        : `${count.toLocaleString('fi-FI')} ilmoittautuneella on kalenterikutsu, jossa tämä tieto on. Muutosta ei ole vielä tallennettu.`,
    notYours: (count: number) =>
      count === 1
        ? 'Yhdellä ilmoittautuneella on kalenterikutsu, jossa tämä tieto on. Päivityksen voi lähettää vain verkoston järjestäjä.'
        : `${count.toLocaleString('fi-FI')} ilmoittautuneella on kalenterikutsu, jossa tämä tieto on. Päivityksen voi lähettää vain verkoston järjestäjä.`,
    send: (count: number) =>
      count === 1
        ? 'Tallenna ja lähetä päivitys 1 ilmoittautuneelle'
        : `Tallenna ja lähetä päivitys ${count.toLocaleString('fi-FI')} ilmoittautuneelle`,
    silently: 'Tallenna lähettämättä',
  },
  texts: {
    title: 'Tekstit',
    lead: 'Ingressi',
    leadHint:
      'Yksi tai kaksi virkettä: mistä tapahtumassa on kyse. Näkyy ensimmäisenä ja kalenterikutsussa.',
    description: 'Kuvaus',
    descriptionHint: 'Tyhjä rivi aloittaa uuden kappaleen.',
    audience: 'Kenelle',
    audienceHint: 'Keille tapahtuma on tarkoitettu.',
    recap: 'Näin tapahtuma sujui',
    recapHint: 'Kirjoitetaan tapahtuman jälkeen.',
  },
};
