import type { SeatMode } from '../events/event.ts';
import type { Fault, Faults, Typed } from '../form.ts';
import { type Field, fieldName } from '../registrations/fields/field.ts';
import type { Meaning } from './column.ts';
import { languageIn, modeIn, municipalityIn, optionIn, optionsIn, yesOrNoIn } from './spoken.ts';

interface Asked {
  columns: readonly (Meaning | null)[];
  fields: Field[];
  /** In which one can come. */
  modes: SeatMode[];
}

/** A row as if somebody had typed it into the form; `faults` are of cells that mean nothing there. */
export interface RowAsTyped {
  typed: Typed;
  faults: Faults;
}

/** Reads a row of a sheet. An empty cell says nothing. */
export function rowAsTyped(cells: readonly string[], asked: Asked): RowAsTyped {
  const typed: Typed = {};
  const faults: Record<string, Fault> = {};
  for (const [column, meaning] of asked.columns.entries()) {
    const text = (cells[column] ?? '').trim();
    if (meaning === null || text === '') continue;
    const read = cellAsTyped(meaning, text, asked);
    if (read === null) faults[meaning] = 'unknown-option';
    else Object.assign(typed, read);
  }
  return { typed, faults };
}

/** What a cell says; null where that is none of what one can choose from. */
function cellAsTyped(meaning: Meaning, text: string, { fields, modes }: Asked): Typed | null {
  const chosen = (value: string | null) => (value === null ? null : { [meaning]: value });
  switch (meaning) {
    case 'fullName':
      return namesIn(oneLine(text));
    case 'municipality':
      return chosen(municipalityIn(text));
    case 'mode':
      return chosen(modes.find((mode) => mode === modeIn(text)) ?? null);
    case 'language':
      return chosen(languageIn(text));
    case 'newsletter':
      return chosen(tickIn(text));
    case 'access':
      return { access: text };
    case 'firstName':
    case 'lastName':
    case 'email':
    case 'organisation':
    case 'role':
    case 'diet':
      return { [meaning]: oneLine(text) };
    default: {
      const field = fields.find((one) => fieldName(one) === meaning);
      const answer = field && answerAsTyped(field, text);
      return answer === undefined || answer === null ? null : { [meaning]: answer };
    }
  }
}

/** As a checkbox is sent; anything but "on" unticks it. */
function tickIn(text: string): 'on' | 'off' | null {
  const answer = yesOrNoIn(text);
  return answer && (answer === 'yes' ? 'on' : 'off');
}

function answerAsTyped(field: Field, text: string): string | string[] | null {
  switch (field.kind) {
    case 'short-text':
      return oneLine(text);
    case 'long-text':
      return text;
    case 'yes-no':
      return yesOrNoIn(text);
    case 'one-of':
      return optionIn(text, field.options)?.toString() ?? null;
    case 'several-of':
      return optionsIn(text, field.options)?.map(String) ?? null;
  }
}

/** "Mäkinen, Maija" has the family name first, "Maija Liisa Mäkinen" has it last. */
function namesIn(text: string): Typed {
  const [before, after] = text.split(/,\s*/, 2) as [string, string | undefined];
  if (after) return { firstName: after, lastName: before };
  const space = text.lastIndexOf(' ');
  return space === -1
    ? { lastName: text }
    : { firstName: text.slice(0, space), lastName: text.slice(space + 1) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
