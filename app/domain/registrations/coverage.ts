import type { CountyCode } from '../organisations/counties.ts';
import { municipalityCodesOf } from '../organisations/municipalities.ts';

/** How many come, or wait to come, from somewhere; code null is those who have not said. */
export interface FromMunicipality {
  code: string | null;
  count: number;
}

/** The municipalities of a county that nobody comes from. */
export function silentMunicipalities(coming: FromMunicipality[], county: CountyCode): string[] {
  const heard = new Set(coming.map(({ code }) => code));
  return municipalityCodesOf(county).filter((code) => !heard.has(code));
}
