/** The run sheet: what is asked of whom, in order; to print or to show on a tablet. */
export const runSheet = {
  title: 'Ajolista',
  byTheme: 'Teemoittain',
  byPanellist: 'Panelisteittain',
  arrangement: 'Järjestys',
  refresh: 'Päivitä',
  print: 'Tulosta selaimen tulostustoiminnolla. Painikkeet jäävät pois paperista.',
  shownAt: (time: string) => `Tilanne klo ${time}`,
  left: (left: number, all: number) => `Esittämättä ${left}/${all}`,
  none: 'Hyväksyttyjä kysymyksiä ei ole vielä.',
  nobody: 'Ei ohjattu',
  earlier: 'Mitä aiemmista päivistä on seurannut',
};
