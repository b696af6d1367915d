import { z } from 'zod';
import { choice, longText, optionalText } from '../../form.ts';
import { type Field, type Option, offered } from './field.ts';

export const LONGEST_SHORT_TEXT = 200;
export const LONGEST_LONG_TEXT = 2000;

/** What counts as an answer to a field of each kind; an empty answer to an optional field is undefined. */
export function answerForm(field: Field): z.ZodType {
  switch (field.kind) {
    case 'short-text':
      return field.required
        ? optionalText(LONGEST_SHORT_TEXT).refine((text) => text !== undefined, {
            error: 'missing',
          })
        : optionalText(LONGEST_SHORT_TEXT);
    case 'long-text':
      return field.required
        ? longText(LONGEST_LONG_TEXT).refine((text) => text !== undefined, { error: 'missing' })
        : longText(LONGEST_LONG_TEXT);
    case 'yes-no':
      return field.required
        ? choice(['yes', 'no']).transform((value) => value === 'yes')
        : choice(['yes', 'no'])
            .optional()
            .transform((value) => (value ? value === 'yes' : undefined));
    case 'one-of':
      return field.required ? oneOf(field.options) : oneOf(field.options).optional();
    case 'several-of':
      return severalOf(field.options, field.required);
  }
}

function oneOf(options: Option[]) {
  return choice(positions(options)).transform(Number);
}

function severalOf(options: Option[], required: boolean) {
  const several = z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(choice(positions(options))),
    )
    .transform((values) => [...new Set(values.map(Number))].sort((a, b) => a - b));
  return required
    ? several.refine((values) => values.length > 0, { error: 'missing' })
    : several.transform((values) => (values.length > 0 ? values : undefined));
}

function positions(options: Option[]): [string, ...string[]] {
  return offered(options).map(({ position }) => String(position)) as [string, ...string[]];
}
