import type { Translated } from '../../language.ts';
import type { Option } from './field.ts';

/**
 * The options after an edit: new words for those that have them, withdrawn those whose words were taken
 * away, and the added ones last. None changes its place.
 */
export function changedOptions(
  before: readonly Option[],
  worded: ReadonlyMap<number, Translated | null>,
  added: readonly Translated[],
): Option[] {
  const kept = before.map((option, place): Option => {
    const words = worded.get(place);
    if (option.withdrawn || words === undefined) return option;
    return words ?? { ...option, withdrawn: true };
  });
  return [...kept, ...added];
}
