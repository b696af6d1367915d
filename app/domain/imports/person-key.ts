import { isAddress, normalisedAddress, type Typed } from '../form.ts';
import { listingKeysOf } from '../registrations/listing-keys.ts';

/** What people of whom no address is known are told apart by. */
interface Named {
  sort_name: string;
  sort_organisation: string;
}

/**
 * What tells whether two rows, or a row and a registration, are the same person: the address, or for
 * whoever has none the name and the organisation. Null where the row does not say who it is.
 */
export function personKey(typed: Typed): string | null {
  const [email, firstName, lastName, organisation] = [
    'email',
    'firstName',
    'lastName',
    'organisation',
  ].map((name) => [typed[name] ?? ''].flat().join(' '));
  if (email) return isAddress(email) ? normalisedAddress(email) : null;
  if (!firstName || !lastName) return null;
  return nameKey(listingKeysOf({ firstName, lastName, organisation, municipality: undefined }));
}

/** No address has a line break in it. */
export function nameKey({ sort_name, sort_organisation }: Named): string {
  return `${sort_name}\n${sort_organisation}`;
}
