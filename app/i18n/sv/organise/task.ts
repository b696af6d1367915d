import type { task as fi } from '../../fi/organise/task.ts';

export const task: typeof fi = {
  titles: {
    import: 'Import av anmälda',
    export: 'Export av anmälda till en fil',
    bulletin: 'Utskick av ett meddelande',
  },
  states: {
    waiting: 'Väntar på sin tur.',
    'under-way': 'Pågår.',
    done: 'Klart.',
    failed: 'Avbröts av ett fel.',
    stopped: 'Avbrutet.',
  },
  soFar: (done, total) => `${done.toLocaleString('sv-FI')} / ${total.toLocaleString('sv-FI')}`,
  mayLeave: 'Du kan lämna sidan och komma tillbaka senare. Arbetet fortsätter i bakgrunden.',
  refresh: 'Uppdatera',
  stop: 'Avbryt arbetet',
};
