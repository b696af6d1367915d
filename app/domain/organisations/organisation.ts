import type { Translated } from '../language.ts';

export const ORGANISATION_KINDS = [
  'municipality',
  'county',
  'ngo',
  'agency',
  'project',
  'company',
  'school',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who holds events: a municipality, a wellbeing services county, an NGO. */
export interface Organisation {
  id: number;
  kind: OrganisationKind;
  name: Translated;
}

/** The organisations that somebody may work for in an event: those that hold it, and the network's others. */
export interface OrganisationChoices {
  holding: Pick<Organisation, 'id' | 'name'>[];
  others: Pick<Organisation, 'id' | 'name'>[];
}
