/** The event editor. */
export const editor = {
  title: 'Muokkaa tapahtumaa',
  conflict: 'Toinen järjestäjä on muuttanut samoja kohtia',
  conflictAdvice:
    'Mitään ei ole vielä tallennettu. Kirjoittamasi on kentissä, ja toisen teksti on sen yläpuolella. Yhdistä tekstit tai tallenna omasi: uusi tallennus korvaa toisen tekstin.',
  changedBy: (who: string, when: string) => `${who} muutti tätä ${when}.`,
  changedBySomebody: 'Toinen järjestäjä muutti tätä sillä välin.',
  empty: '(tyhjä)',
  kept: 'Toinen järjestäjä muutti sillä välin näitä kohtia, ja muutokset ovat tallella:',
  telling: {
    title: 'Muutos näkyy ilmoittautuneiden kalenterissa',
    asked: (count: number) =>
      count === 1
        ? 'Voit lähettää muutoksesta päivityksen yhdelle ilmoittautuneelle. Muutosta ei ole vielä tallennettu.'
        : `Voit lähettää muutoksesta päivityksen ${count.toLocaleString('fi-FI')} ilmoittautuneelle. Muutosta ei ole vielä tallennettu.`,
    notYours: (count: number) =>
      count === 1
        ? 'Tieto on yhden ilmoittautuneen kalenterikutsussa. Päivityksen voi lähettää vain verkoston järjestäjä.'
        : `Tieto on ${count.toLocaleString('fi-FI')} ilmoittautuneen kalenterikutsussa. Päivityksen voi lähettää vain verkoston järjestäjä.`,
    send: (count: number) =>
      count === 1
        ? 'Tallenna ja lähetä päivitys 1 ilmoittautuneelle'
        : `Tallenna ja lähetä päivitys ${count.toLocaleString('fi-FI')} ilmoittautuneelle`,
    silently: 'Tallenna lähettämättä',
  },
  texts: {
    title: 'Tekstit',
    lead: 'Ingressi',
    description: 'Kuvaus',
    audience: 'Kenelle',
    recap: 'Näin tapahtuma sujui',
    leadHint:
      'Yksi tai kaksi virkettä: mistä tapahtumassa on kyse. Näkyy ensimmäisenä ja kalenterikutsussa.',
    audienceHint: 'Keille tapahtuma on tarkoitettu.',
    recapHint: 'Kirjoitetaan tapahtuman jälkeen.',
  },
};
