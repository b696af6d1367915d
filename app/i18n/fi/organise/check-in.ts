/** The desk at the door. */
export const checkIn = {
  title: 'Ilmoittautumispiste',
  arrived: (count: number, of: number) =>
    `Saapunut ${count.toLocaleString('fi-FI')} / ${of.toLocaleString('fi-FI')}`,
  arrivedRemotely: (count: number) => `Etänä liittynyt ${count.toLocaleString('fi-FI')}`,
  search: 'Hae nimellä tai organisaatiolla',
  find: 'Hae',
  hint: 'Kirjoita nimen alku. Esimerkiksi ”mäk” löytää Mäkisen.',
  came: 'Saapui',
  cameOf: (name: string) => `Saapui: ${name}`,
  cameAt: (time: string) => `Saapui klo ${time}`,
  undo: 'Peru merkintä',
  undoOf: (name: string) => `Peru merkintä: ${name}`,
  results: 'Löytyneet',
  latest: 'Viimeksi saapuneet',
  none: (search: string) => `Haulla ”${search}” ei löytynyt ketään.`,
  noneAdvice: 'Kokeile lyhyempää nimen alkua tai pelkkää sukunimeä.',
  more: 'Haulla löytyi enemmänkin. Kirjoita nimeä pidemmälle.',
  remote: 'ilmoittautunut etänä',
  waiting: 'jonossa, ei paikkaa',
  nobodyYet: 'Kukaan ei ole vielä saapunut.',
};
