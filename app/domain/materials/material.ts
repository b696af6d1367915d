import type { Translated } from '../language.ts';

export const MATERIAL_KINDS = ['document', 'recording', 'link'] as const;

export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** What is left of an event to read or watch; without an address it is known to exist but is not held here. */
export interface Material {
  id: number;
  kind: MaterialKind;
  title: Translated;
  url: string | null;
}
