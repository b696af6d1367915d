/** Words of the mails about questions for the panel. */
export const questionMail = {
  answered: {
    subject: (count: number, event: string) =>
      `${count === 1 ? 'Vastaus kysymykseesi' : 'Vastaukset kysymyksiisi'}: ${event}`,
    heading: (count: number): string =>
      count === 1 ? 'Kysymykseesi on vastattu' : 'Kysymyksiisi on vastattu',
    opening: (count: number): string =>
      count === 1
        ? 'Jätit kysymyksen paneelille. Tässä on vastaus siihen.'
        : 'Jätit kysymyksiä paneelille. Tässä ovat vastaukset niihin.',
    question: 'Kysyit',
    link: 'Lue kaikki kysymykset ja vastaukset',
    reason: 'Saat tämän viestin, koska tällä osoitteella on jätetty kysymys paneelille.',
  },
  panellist: {
    subject: (event: string) => `Kysymykset sinulle: ${event}`,
    heading: 'Tästä näet paneelille jätetyt kysymykset',
    opening:
      'Linkin takana ovat sinulle ohjatut kysymykset siinä järjestyksessä, jossa ne on tarkoitus esittää. Avaa sivu uudelleen ennen tapahtumaa, sillä kysymyksiä voi tulla lisää.',
    session: 'Ohjelmassa',
    startsAt: (time: string) => `klo ${time}`,
    link: 'Avaa kysymyksesi',
    keepToYourself:
      'Linkki on vain sinulle. Se avautuu ilman kirjautumista, joten älä lähetä sitä eteenpäin.',
    reason: 'Saat tämän viestin, koska tapahtuman järjestäjä lähetti sen sinulle.',
  },
};
