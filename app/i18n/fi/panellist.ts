/** A panellist's own page. */
export const panellist = {
  title: 'Kysymykset sinulle',
  for: (name: string) => `Kysymykset: ${name}`,
  own: 'Sinulle ohjatut kysymykset',
  noneYet:
    'Sinulle ei ole vielä ohjattu kysymyksiä. Avaa sivu uudelleen ennen tapahtumaa, sillä kysymyksiä voi tulla lisää.',
  unassigned: 'Muut ohjelmakohtasi kysymykset',
  unassignedHint: 'Näihin voi vastata kuka tahansa keskustelijoista.',
  session: 'Ohjelmassa',
  presented: 'Esitetty',
  shownAt: (time: string) => `Tilanne klo ${time}`,
  refresh: 'Päivitä',
  cancelled: 'Tapahtuma on peruttu.',
  onlyYours: 'Sivu on vain sinulle. Älä jaa sen osoitetta.',
};
