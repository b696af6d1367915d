import type { gone as fi } from '../../fi/organise/gone.ts';

export const gone: typeof fi = {
  title: 'Det här finns inte längre',
  text: 'En annan arrangör kan ha tagit bort det. Ingenting ändrades.',
};
