import { z } from 'zod';
import { type EventMode, type SeatMode, seatModesOf } from '../events/event.ts';
import {
  choice,
  emailAddress,
  longText,
  type optionalAddress,
  optionalText,
  type Reading,
  readForm,
  requiredText,
  type Typed,
} from '../form.ts';
import { isMunicipalityCode } from '../organisations/municipalities.ts';
import { questionText, themeOf } from '../questions/question.form.ts';
import { answerForm } from './fields/answer.form.ts';
import { type Answer, type Field, fieldName } from './fields/field.ts';
import type { Wish } from './seats.ts';

/** What a person says of themselves when signing up, and may correct afterwards. */
export interface Details {
  firstName: string;
  lastName: string;
  /** Null where an organiser signs up somebody who has none. */
  email: string | null;
  organisation: string | undefined;
  role: string | undefined;
  municipality: string | undefined;
  answers: Map<number, Answer>;
  /** Asked on site only: undefined where it was not asked. */
  needs: Needs | undefined;
  newsletter: boolean;
}

export interface Needs {
  diet: string | undefined;
  access: string | undefined;
}

export interface SignUp {
  details: Details & { email: string };
  wish: Wish;
  question: { theme: number | null; text: string } | undefined;
}

export interface SignUpQuestions {
  mode: EventMode;
  fields: Field[];
  /** The ids of the themes under which a question may be left; null when none is taken any more. */
  themes: number[] | null;
}

/** In characters. */
export const LONGEST = {
  firstName: 100,
  lastName: 100,
  email: 254,
  organisation: 200,
  role: 200,
  diet: 500,
  access: 1000,
} as const;

export const tick = z
  .unknown()
  .optional()
  .transform((value) => value === 'on');

const person = {
  firstName: requiredText(LONGEST.firstName),
  lastName: requiredText(LONGEST.lastName),
  organisation: optionalText(LONGEST.organisation),
  role: optionalText(LONGEST.role),
  municipality: z
    .string()
    .optional()
    .transform((code) => code || undefined)
    .refine((code) => code === undefined || isMunicipalityCode(code), { error: 'unknown-option' }),
};

export const needsOnSite = { diet: longText(LONGEST.diet), access: longText(LONGEST.access) };

/** Reads a whole sign-up. What is asked depends on the mode, so that is read first. */
export function readSignUp(
  typed: Typed,
  { mode, fields, themes }: SignUpQuestions,
): Reading<SignUp> {
  const modes = seatModesOf(mode) as [SeatMode, ...SeatMode[]];
  const wished = modes.length === 1 ? modes[0] : modes.find((one) => one === typed.mode);
  const asks = !!themes && [typed.question ?? ''].flat().join('').trim() !== '';
  const form = z.object({
    ...((typed.mode !== undefined || modes.length > 1) && { mode: choice(modes) }),
    ...person,
    email: emailAddress,
    ...answersTo(fields, wished ? [wished] : []),
    ...(wished === 'on-site' && needsOnSite),
    ...(asks && { theme: themeOf(themes), question: questionText }),
    meanwhile: tick,
    newsletter: tick,
  });
  const read = readForm<Record<string, unknown>>(form, typed);
  if (!read.ok) return read;
  const sent = read.value as Sent & { email: string };
  return {
    ok: true,
    value: {
      details: { ...detailsIn(sent, fields, wished === 'on-site'), email: sent.email },
      wish: { mode: wished!, meanwhile: sent.meanwhile === true },
      question:
        typeof sent.question === 'string'
          ? { theme: sent.theme as number | null, text: sent.question }
          : undefined,
    },
  };
}

/** Reads a correction by somebody who is coming, or waiting to come, in these modes. */
export function readDetails(typed: Typed, fields: Field[], modes: SeatMode[]): Reading<Details> {
  const needs = modes.includes('on-site');
  return readTold(typed, { fields, modes, address: emailAddress, needs });
}

/** What is asked of somebody, whoever fills in the form. */
interface Asked {
  fields: Field[];
  modes: SeatMode[];
  address: typeof emailAddress | typeof optionalAddress;
  needs: boolean;
}

export function readTold(typed: Typed, { fields, modes, address, needs }: Asked): Reading<Details> {
  const form = z.object({
    ...person,
    email: address,
    ...answersTo(fields, modes),
    ...(needs && needsOnSite),
    newsletter: tick,
  });
  const read = readForm<Record<string, unknown>>(form, typed);
  if (!read.ok) return read;
  const sent = read.value as Sent;
  return { ok: true, value: detailsIn(sent, fields, needs) };
}

function answersTo(fields: Field[], modes: SeatMode[]): Record<string, z.ZodType> {
  const asked = fields.filter(({ mode }) => mode === null || modes.includes(mode));
  return Object.fromEntries(asked.map((field) => [fieldName(field), answerForm(field)]));
}

type Sent = z.infer<z.ZodObject<typeof person>> & { email?: string } & Record<string, unknown>;

function detailsIn(sent: Sent, fields: Field[], needsAsked: boolean): Details {
  const { firstName, lastName, email, organisation, role, municipality } = sent;
  const answers = new Map<number, Answer>();
  for (const field of fields) {
    const answer = sent[fieldName(field)] as Answer | undefined;
    if (answer !== undefined) answers.set(field.id, answer);
  }
  const needs = needsAsked
    ? { diet: sent.diet as string | undefined, access: sent.access as string | undefined }
    : undefined;
  const newsletter = sent.newsletter === true;
  return {
    firstName,
    lastName,
    email: email ?? null,
    organisation,
    role,
    municipality,
    answers,
    needs,
    newsletter,
  };
}
