import type { SeatMode } from '../../events/event.ts';
import type { Translated } from '../../language.ts';

interface AnyField {
  id: number;
  label: Translated;
  hint: Translated | null;
  required: boolean;
  /** Asked of those who come in this mode only; null asks everyone. */
  mode: SeatMode | null;
}

/** A question of the event's own on the sign-up form. */
export type Field =
  | (AnyField & { kind: 'short-text' | 'long-text' | 'yes-no' })
  | (AnyField & { kind: 'one-of' | 'several-of'; options: Option[] });

export const FIELD_KINDS = ['short-text', 'long-text', 'one-of', 'several-of', 'yes-no'] as const;

export type FieldKind = Field['kind'];

/** One that is not offered any more keeps its place in the list, for the places after it to stay the same. */
export type Option = Translated & { withdrawn?: true };

/** Options are answered by their position, so that a wording can be mended without losing answers. */
export type Answer = string | boolean | number | number[];

/** What can be chosen now, each with its place. */
export function offered(options: readonly Option[]): { position: number; option: Option }[] {
  return options.flatMap((option, position) => (option.withdrawn ? [] : [{ position, option }]));
}

/** A field as another event takes it over: without the options that are not offered any more. */
export function asNewField(field: Field): Field {
  if (!('options' in field)) return field;
  return { ...field, options: offered(field.options).map(({ option }) => option) };
}

export function hasOptions(kind: FieldKind): kind is 'one-of' | 'several-of' {
  return kind === 'one-of' || kind === 'several-of';
}

export function fieldName(field: { id: number }): `field-${number}` {
  return `field-${field.id}`;
}

/** An answer as if it had been typed into the form. */
export function answerAsTyped(field: Field, answer: Answer): string | string[] {
  if (field.kind === 'yes-no') return answer ? 'yes' : 'no';
  return Array.isArray(answer) ? answer.map(String) : String(answer);
}
