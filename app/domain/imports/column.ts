import { type Field, fieldName } from '../registrations/fields/field.ts';

/** What a column of a sheet can tell of people, beside their answers to the event's own questions. */
export const PERSON_COLUMNS = [
  'firstName',
  'lastName',
  'fullName',
  'email',
  'organisation',
  'role',
  'municipality',
  'mode',
  'language',
  'newsletter',
  'diet',
  'access',
] as const;

export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** What one column tells. */
export type Meaning = PersonColumn | ReturnType<typeof fieldName>;

/** Everything that a column can tell at an event with these questions. */
export function meaningsFor(fields: Field[]): Meaning[] {
  return [...PERSON_COLUMNS, ...fields.map(fieldName)];
}
