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
  | (AnyField & { kind: 'one-of' | 'several-of'; options: Translated[] });

/** Options are answered by their position, so that a wording can be mended without losing answers. */
export type Answer = string | boolean | number | number[];

export function fieldName(field: { id: number }): string {
  return `field-${field.id}`;
}
