/** Long work, and how far it is. */
export const task = {
  titles: {
    import: 'Osallistujien tuonti',
    export: 'Osallistujien vienti tiedostoon',
    bulletin: 'Viestin lähettäminen',
  },
  states: {
    waiting: 'Odottaa vuoroaan.',
    'under-way': 'Käynnissä.',
    done: 'Valmis.',
    failed: 'Keskeytyi virheeseen.',
    stopped: 'Keskeytetty.',
  },
  soFar: (done: number, total: number) =>
    `${done.toLocaleString('fi-FI')} / ${total.toLocaleString('fi-FI')}`,
  mayLeave: 'Voit poistua sivulta ja palata myöhemmin. Työ jatkuu taustalla.',
  refresh: 'Päivitä',
  stop: 'Keskeytä työ',
};
