import { z } from 'zod';
import type { Translated } from './language.ts';

/** Forms are made for each event and mode; compiling their schemas would cost more than it saves. */
z.config({ jitless: true });

/*
 * What people send, cleaned and judged. Every fault is a word of this list; the catalogue has the
 * sentence for each field and fault. Nothing is cut silently: what is too long is said to be.
 */
const FAULTS = [
  'missing',
  'too-short',
  'too-long',
  'control-characters',
  'not-an-address',
  'unknown-option',
  'not-a-date',
  'past',
] as const;

export type Fault = (typeof FAULTS)[number];

/** C0 and C1 controls, line and paragraph separators, and marks that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The same, but lines and tabs are what a long text is made of. */
const CONTROLS_IN_LONG_TEXT = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * A text as it was sent. A field that was sent twice has no one text, which is a fault. Normalising takes
 * a time that grows with the square of some texts, so what could never fit is refused before.
 */
function given(longest: number) {
  return z
    .preprocess((value) => value ?? '', z.string({ error: 'missing' }))
    .refine((text) => text.length <= 4 * longest, { error: 'too-long', abort: true });
}

/** One line: tabs from a spreadsheet are spaces, other controls a fault. Empty is undefined. */
export function optionalText(longest: number) {
  return given(longest)
    .transform((text) => text.normalize('NFC').replaceAll('\t', ' ').trim().replace(/ {2,}/g, ' '))
    .refine((text) => !CONTROLS.test(text), { error: 'control-characters', abort: true })
    .refine((text) => text.length <= longest, { error: 'too-long' })
    .transform((text) => text || undefined);
}

export function requiredText(longest: number) {
  return optionalText(longest).transform((text, context) => {
    if (text !== undefined) return text;
    context.addIssue({ code: 'custom', message: 'missing' });
    return z.NEVER;
  });
}

/** A field that must be right if it is filled in; empty is undefined. */
export function orNothing(text: z.ZodType<string>) {
  return z.preprocess(
    (sent) => (typeof sent === 'string' && sent.trim() === '' ? undefined : sent),
    text.optional(),
  );
}

/** Several lines. Browsers send CR LF for a line's end and count it as one character; so is it here. */
export function longText(longest: number) {
  return given(longest)
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((text) => !CONTROLS_IN_LONG_TEXT.test(text), {
      error: 'control-characters',
      abort: true,
    })
    .refine((text) => text.length <= longest, { error: 'too-long' })
    .transform((text) => text || undefined);
}

/** Something was chosen (else `missing`), and it is one of these (else `unknown-option`). */
export function choice<Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.enum(values, {
    error: (issue) =>
      issue.input === undefined || issue.input === '' ? 'missing' : 'unknown-option',
  });
}

/**
 * What mail servers accept in practice: RFC 5321's dot-atoms, 64 and 254 characters at most, a domain
 * with a dot. Letters of other scripts are allowed in the domain (IDN), not before the @.
 */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export const emailAddress = requiredText(254).refine(isAddress, { error: 'not-an-address' });

/** The same where there may be none. */
export const optionalAddress = optionalText(254).refine(
  (text) => text === undefined || isAddress(text),
  { error: 'not-an-address' },
);

export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  return (
    at > 0 &&
    local.length <= 64 &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domainToAscii(text.slice(at + 1)))
  );
}

/** An internationalised domain in the form that DNS knows (RFC 5891), or an empty text where it is none. */
function domainToAscii(domain: string): string {
  if (/[\s/?#@:\\%[\]]/.test(domain) || !URL.canParse(`http://${domain}`)) return '';
  return new URL(`http://${domain}`).hostname;
}

/** Addresses that differ in this form are different people: case does not count, nor how an IDN is written. */
export function normalisedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at).toLowerCase()}@${domainToAscii(email.slice(at + 1))}`;
}

/** What is wrong with which field; `Own` are words of one form that this list does not have. */
export type Faults<Own extends string = never> = Partial<Record<string, Fault | Own>>;

export type Reading<Value, Own extends string = never> =
  | { ok: true; value: Value }
  | { ok: false; faults: Faults<Own> };

/** What was sent, to be shown again when the form comes back: one text a name, or several. */
export type Typed = Record<string, string | string[]>;

export function typedIn(sent: FormData): Typed {
  const valuesOf = new Map<string, string[]>();
  for (const [name, value] of sent) {
    const text = typeof value === 'string' ? value : '';
    const values = valuesOf.get(name);
    if (values) values.push(text);
    else valuesOf.set(name, [text]);
  }
  return Object.fromEntries(
    Array.from(valuesOf, ([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  );
}

/** A text in three languages out of name.fi, name.sv and name.en; undefined where nothing was written. */
export function translatedText(text: typeof optionalText | typeof longText, longest: number) {
  const { fi, sv, en } = { fi: text(longest), sv: text(longest), en: text(longest) };
  return z.object({ fi, sv, en }).transform((given, context): Translated | undefined => {
    const { fi, ...others } = given;
    if (fi !== undefined) return { fi, ...withoutEmpty(others) };
    if (given.sv === undefined && given.en === undefined) return undefined;
    context.addIssue({ code: 'custom', message: 'missing', path: ['fi'] });
    return z.NEVER;
  });
}

/** The same where Finnish must be there. */
export function requiredTranslation(text: typeof optionalText | typeof longText, longest: number) {
  return translatedText(text, longest).transform((translated, context): Translated => {
    if (translated !== undefined) return translated;
    context.addIssue({ code: 'custom', message: 'missing', path: ['fi'] });
    return z.NEVER;
  });
}

function withoutEmpty(texts: { sv?: string; en?: string }): { sv?: string; en?: string } {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

/** Fields whose names are parts of a whole, title.fi and title.sv, under the name of the whole. */
export function grouped(typed: Typed): Record<string, unknown> {
  const whole = new Map<string, unknown>();
  for (const [name, value] of Object.entries(typed)) {
    const [group, part] = name.split('.') as [string, string | undefined];
    if (part === undefined) whole.set(name, value);
    else whole.set(group, { ...(whole.get(group) as object | undefined), [part]: value });
  }
  return Object.fromEntries(whole);
}

/** Such a text as if it had been typed, to fill in a form. */
export function translatedAsTyped(name: string, text: Translated | null): Typed {
  return Object.fromEntries(
    Object.entries(text ?? {}).map(([language, words]) => [`${name}.${language}`, words]),
  );
}

/**
 * Reads a form by its schema; of each field the first fault is told, in the order of the form. `own` are
 * the words for faults that only this form knows.
 */
export function readForm<Value, Own extends string = never>(
  form: z.ZodType<Value>,
  typed: Record<string, unknown>,
  own: readonly Own[] = [],
): Reading<Value, Own> {
  const parsed = form.safeParse(typed);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults: Faults<Own> = {};
  for (const issue of parsed.error.issues) {
    const name = issue.path.filter((step) => typeof step === 'string').join('.');
    faults[name] ??=
      [...FAULTS, ...own].find((fault) => fault === issue.message) ?? 'unknown-option';
  }
  return { ok: false, faults };
}

/** The hidden field that names one showing of a form and says, signed, when it was shown. */
export const STAMP = 'stamp';

/** A field that people do not see and programs fill in. No browser offers to fill in a fax number. */
export const HONEYPOT = 'fax';
