import type { Fields } from './html.ts';

/** What Maija writes into the sign-up form of a remote event. */
export function maija(differences: Fields = {}): Fields {
  return {
    firstName: 'Maija',
    lastName: 'Meikäläinen',
    email: 'maija@example.fi',
    ...differences,
  };
}
