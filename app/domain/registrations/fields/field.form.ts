import { z } from 'zod';
import {
  choice,
  grouped,
  longText,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
  translatedAsTyped,
  translatedText,
} from '../../form.ts';
import type { Translated } from '../../language.ts';
import { FIELD_KINDS, type Field, hasOptions, offered } from './field.ts';
import { OPTION_LINE_FAULTS, type OptionLineFault, optionLines } from './option-lines.form.ts';

const LONGEST = { label: 300, hint: 600, option: 200 } as const;

const fieldForm = z.object({
  kind: choice(FIELD_KINDS),
  label: requiredTranslation(optionalText, LONGEST.label),
  hint: translatedText(longText, LONGEST.hint),
  required: z
    .unknown()
    .optional()
    .transform((value) => value === 'on'),
  mode: z
    .enum(['everybody', 'on-site', 'remote'], { error: 'unknown-option' })
    .default('everybody')
    .transform((mode) => (mode === 'everybody' ? null : mode)),
  added: optionLines(LONGEST.option),
});

/** `added` are further options, after those that are there. */
export type FieldDetails = z.infer<typeof fieldForm> & {
  /** The options that the form has a field for, by their places; null where the words were taken away. */
  options: Map<number, Translated | null>;
};

/** `two-options`: there is nothing to choose from. */
export type FieldFault = OptionLineFault | 'two-options';

export function readField(typed: Typed): Reading<FieldDetails, FieldFault> {
  const whole = { label: {}, hint: {}, added: {}, ...grouped(typed) };
  const field = readForm(fieldForm, whole, OPTION_LINE_FAULTS);
  const options = readOptions(typed, whole);
  if (!field.ok || !options.ok) {
    const faults = { ...(!field.ok && field.faults), ...(!options.ok && options.faults) };
    return { ok: false, faults };
  }
  const { kind, added } = field.value;
  if (!hasOptions(kind))
    return { ok: true, value: { ...field.value, added: [], options: new Map() } };
  const worded = [...options.value.values()].filter((option) => option !== null);
  if (worded.length + added.length < 2) return { ok: false, faults: { 'added.fi': 'two-options' } };
  return { ok: true, value: { ...field.value, options: options.value } };
}

function readOptions(
  typed: Typed,
  whole: Record<string, unknown>,
): Reading<FieldDetails['options']> {
  const places = optionPlaces(typed);
  const words = translatedText(optionalText, LONGEST.option);
  const form = z.object(Object.fromEntries(places.map((place) => [optionName(place), words])));
  const read = readForm(form, whole);
  if (!read.ok) return read;
  const options = places.map((place) => [place, read.value[optionName(place)] ?? null] as const);
  return { ok: true, value: new Map(options) };
}

export const optionName = (place: number) => `option-${place}`;

/** The places of the options that a form has fields for, in order. */
export function optionPlaces(typed: Typed): number[] {
  const places = Object.keys(typed).flatMap((name) => {
    const place = /^option-(\d{1,3})\.fi$/.exec(name)?.[1];
    return place === undefined ? [] : [Number(place)];
  });
  return places.sort((a, b) => a - b);
}

/** A field as if it had been typed. */
export function fieldAsTyped(field: Field): Typed {
  const typed: Typed = {
    kind: field.kind,
    ...translatedAsTyped('label', field.label),
    ...translatedAsTyped('hint', field.hint),
    mode: field.mode ?? 'everybody',
  };
  if (field.required) typed.required = 'on';
  if (!('options' in field)) return typed;
  for (const { position, option } of offered(field.options))
    Object.assign(typed, translatedAsTyped(optionName(position), option));
  return typed;
}
