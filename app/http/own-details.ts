import type { AppLoadContext } from '@remix-run/node';
import type { Event } from '../domain/events/event.ts';
import type { Typed } from '../domain/form.ts';
import { answersOf, needsOf } from '../domain/registrations/answers.server.ts';
import { answerAsTyped, type Field, fieldName } from '../domain/registrations/fields/field.ts';
import { fieldsOf } from '../domain/registrations/fields/fields.server.ts';
import { modesOf, type Registration } from '../domain/registrations/registration.ts';

interface DetailsAsked {
  countyCode: string | null;
  fields: Field[];
  onSite: boolean;
}

/** The details form as it is asked of this registrant. */
export async function detailsAsked(
  { db }: AppLoadContext,
  registration: Registration,
  event: Event,
): Promise<DetailsAsked> {
  const modes = modesOf(registration);
  const fields = await fieldsOf(db, event.id);
  return {
    countyCode: event.network.countyCode,
    fields: fields.filter(({ mode }) => mode === null || modes.includes(mode)),
    onSite: modes.includes('on-site'),
  };
}

/** What the registrant has told, as if they had typed it just now. */
export async function detailsTold(
  { db, keyring }: AppLoadContext,
  registration: Registration,
  { fields, onSite }: DetailsAsked,
): Promise<Typed> {
  const { id, firstName, lastName, email, organisation, role, municipalityCode, newsletter } =
    registration;
  const answers = await answersOf(db, id);
  const needs = onSite ? await needsOf(db, id, keyring) : null;
  const told: Record<string, string | string[] | null | undefined> = {
    firstName,
    lastName,
    email,
    organisation,
    role,
    municipality: municipalityCode,
    diet: needs?.diet,
    access: needs?.access,
    newsletter: newsletter ? 'on' : null,
  };
  for (const field of fields) {
    const answer = answers.get(field.id);
    if (answer !== undefined) told[fieldName(field)] = answerAsTyped(field, answer);
  }
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
  );
}
