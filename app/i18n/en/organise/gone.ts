import type { gone as fi } from '../../fi/organise/gone.ts';

export const gone: typeof fi = {
  title: 'This is no longer there',
  text: 'Another organiser may have removed it. Nothing was changed.',
};
