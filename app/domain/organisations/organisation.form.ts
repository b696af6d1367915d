import { z } from 'zod';
import {
  choice,
  grouped,
  optionalText,
  type Reading,
  readForm,
  requiredTranslation,
  type Typed,
} from '../form.ts';
import { ORGANISATION_KINDS } from './organisation.ts';

const organisationForm = z.object({
  name: requiredTranslation(optionalText, 200),
  kind: choice(ORGANISATION_KINDS),
});

export type OrganisationDetails = z.infer<typeof organisationForm>;

export function readOrganisation(typed: Typed): Reading<OrganisationDetails> {
  return readForm(organisationForm, { name: {}, ...grouped(typed) });
}
