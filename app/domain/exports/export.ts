import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';
import { DAY } from '../time.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How long a file can be fetched. It can be made again at any time, from what is so by then. */
export const FILE_KEPT = DAY;

/** What is to be written, as it lies with the task. */
export interface ExportOrder {
  /** As it stands in the address of the list. */
  filter: string;
  format: ExportFormat;
  /** Diets and accessibility needs as well. */
  needs: boolean;
  /** In which the columns and the choices are named. */
  language: Language;
}

/** A file that can be fetched. */
export interface ExportedFile {
  format: ExportFormat;
  needs: boolean;
  language: Language;
  writtenAt: Instant;
  eraseAt: Instant;
}
