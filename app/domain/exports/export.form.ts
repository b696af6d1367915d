import { z } from 'zod';
import { choice, type Reading, readForm, type Typed } from '../form.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export.ts';

/** Reads which file is wanted. */
export function readExport(typed: Typed): Reading<{ format: ExportFormat; needs: boolean }> {
  const needs = z
    .unknown()
    .optional()
    .transform((value) => value === 'on');
  return readForm(z.object({ format: choice(EXPORT_FORMATS), needs }), typed);
}
