import type { Fault, Faults } from '../../domain/form.ts';
import type { Catalogue } from '../../i18n/index.ts';

/** A field of a form as its faults need to know it. */
export interface Asked {
  name: string;
  label: string;
  longest?: number;
  shortest?: number;
}

type Words = Catalogue['signUp']['faults'];

/** The sentence for a fault: the same words stand in the summary and at the field. */
function faultText(
  words: Words,
  { name, label, longest = 0, shortest = 0 }: Asked,
  fault: Fault,
): string {
  switch (fault) {
    case 'missing':
      return missing(words, name, label);
    case 'not-an-address':
      return words.notAnAddress;
    case 'too-short':
      return words.tooShort(label, shortest);
    case 'too-long':
      return words.tooLong(label, longest);
    case 'control-characters':
      return words.controlCharacters(label);
    // No field of these forms asks for a date.
    case 'not-a-date':
    case 'past':
    case 'unknown-option':
      return words.unknownOption(label);
  }
}

function missing(words: Words, name: string, label: string): string {
  switch (name) {
    case 'mode':
    case 'firstName':
    case 'lastName':
    case 'email':
    case 'theme':
    case 'question':
      return words[name];
    default:
      return words.missing(label);
  }
}

/** The errors of a form in the order of its fields, for the summary; and by name, for the fields. */
export function errorsOf(words: Words, asked: Asked[], faults: Faults) {
  const errors = asked.flatMap((field) => {
    const fault = faults[field.name];
    return fault
      ? [{ name: field.name, href: `#${field.name}`, text: faultText(words, field, fault) }]
      : [];
  });
  return {
    summary: errors,
    byName: Object.fromEntries(errors.map(({ name, text }) => [name, text])),
  };
}
