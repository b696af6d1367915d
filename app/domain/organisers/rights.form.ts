import { z } from 'zod';
import {
  choice,
  emailAddress,
  optionalText,
  type Reading,
  readForm,
  requiredText,
  type Typed,
} from '../form.ts';
import { LANGUAGES } from '../language.ts';
import { endOfDay, type Instant } from '../time.ts';
import { LONGEST_NAME } from './organiser.ts';
import { EVENT_ROLES, NETWORK_ROLES } from './permission.ts';
import type { Rights, Team } from './team.ts';

const invitedForm = z.object({
  name: requiredText(LONGEST_NAME),
  address: emailAddress,
  language: choice(LANGUAGES),
});

export type Invitation = z.infer<typeof invitedForm> & { rights: Rights };

/** What can be chosen on the form: the rights of a team, and the organisations that a co-organiser may come from. */
interface Choices {
  of: Team['of'];
  organisationIds: number[];
  now: Instant;
}

/** Who is invited, with which rights. */
export function readInvitation(typed: Typed, choices: Choices): Reading<Invitation> {
  const invited = readForm(invitedForm, typed);
  const rights = readRights(typed, choices);
  if (invited.ok && rights.ok)
    return { ok: true, value: { ...invited.value, rights: rights.value } };
  return {
    ok: false,
    faults: { ...(!invited.ok && invited.faults), ...(!rights.ok && rights.faults) },
  };
}

/** Which role, until the end of which day. */
export function readRights(typed: Typed, { of, organisationIds, now }: Choices): Reading<Rights> {
  return readForm(of === 'network' ? networkForm(now) : eventForm(organisationIds, now), typed);
}

function networkForm(now: Instant) {
  return z
    .object({ role: choice(NETWORK_ROLES), until: lastDay(now) })
    .transform(({ role, until }): Rights => ({ in: 'network', role, expiresAt: until }));
}

function eventForm(organisationIds: number[], now: Instant) {
  return z
    .object({
      role: choice(EVENT_ROLES),
      organisation: oneOf(organisationIds),
      until: lastDay(now),
    })
    .transform(({ role, organisation, until }, context): Rights => {
      if (role !== 'co-organiser')
        return { in: 'event', role, organisationId: null, expiresAt: until };
      if (organisation !== null)
        return { in: 'event', role, organisationId: organisation, expiresAt: until };
      context.addIssue({ code: 'custom', message: 'missing', path: ['organisation'] });
      return z.NEVER;
    });
}

function oneOf(ids: number[]) {
  return optionalText(20)
    .refine((text) => text === undefined || ids.includes(Number(text)), { error: 'unknown-option' })
    .transform((text) => (text === undefined ? null : Number(text)));
}

/** The last day, 2026-12-31 or 31.12.2026, as the first instant after it; null when there is none. */
function lastDay(now: Instant) {
  return optionalText(40).transform((text, context): Instant | null => {
    if (text === undefined) return null;
    const end = endOfDay(isoDate(text));
    if (end !== null && end > now) return end;
    context.addIssue({ code: 'custom', message: end === null ? 'not-a-date' : 'past' });
    return z.NEVER;
  });
}

/** Browsers send a date as 2026-12-31; whoever types it into one that cannot show a calendar writes 31.12.2026. */
function isoDate(text: string): string {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!written) return text;
  const [, day, month, year] = written;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
