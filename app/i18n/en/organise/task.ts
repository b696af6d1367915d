import type { task as fi } from '../../fi/organise/task.ts';

export const task: typeof fi = {
  titles: {
    import: 'Import of participants',
    export: 'Export of participants to a file',
    bulletin: 'Sending of a message',
  },
  states: {
    waiting: 'Waiting for its turn.',
    'under-way': 'Under way.',
    done: 'Done.',
    failed: 'Ended by an error.',
    stopped: 'Stopped.',
  },
  soFar: (done, total) => `${done.toLocaleString('en-GB')} / ${total.toLocaleString('en-GB')}`,
  mayLeave: 'You can leave this page and come back later. The work goes on in the background.',
  refresh: 'Refresh',
  stop: 'Stop the work',
};
