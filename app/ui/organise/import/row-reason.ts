import type { Fault } from '../../../domain/form.ts';
import type { Meaning } from '../../../domain/imports/column.ts';
import type { ImportRow } from '../../../domain/imports/import.ts';
import type { Plan } from '../../../domain/imports/plan.ts';
import { type Language, said } from '../../../domain/language.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';

/** What the columns of a sheet mean, and what the event asks. */
export interface SheetTerms {
  plan: Plan;
  fields: Field[];
  language: Language;
}

/** What somebody should know of a row that nothing comes of: a sentence for each thing that is wrong. */
export function reasonsFor(
  { verdict, faults, ofRow, cells }: ImportRow,
  terms: SheetTerms,
): string[] {
  const t = texts(terms.language).organise.participantImport.reasons;
  switch (verdict) {
    case 'faulty':
      return Object.entries(faults).map(([meaning, fault]) =>
        faultText(meaning as Meaning, fault as Fault, cells ?? [], terms),
      );
    case 'repeated':
      return [t.repeated(ofRow!)];
    case 'closed':
    case 'full':
      return [t[verdict]];
    default:
      return [];
  }
}

const LONGEST_SHOWN = 60;

function faultText(
  meaning: Meaning,
  fault: Fault,
  cells: readonly string[],
  { plan, fields, language }: SheetTerms,
): string {
  const t = texts(language).organise;
  const cell = cells[plan.columns.indexOf(meaning)] ?? '';
  const field = fields.find((one) => fieldName(one) === meaning);
  const { meanings } = t.participantImport.columns;
  const label = field
    ? said(field.label, language).text
    : (meanings[meaning as keyof typeof meanings] ?? meaning);
  return t.participantImport.faults[fault](label, cell.slice(0, LONGEST_SHOWN));
}
