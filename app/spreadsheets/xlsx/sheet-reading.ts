import { booleanText } from '../plain-text.ts';
import { Refused } from '../refusal.ts';
import type { SheetRow } from '../row-gathering.ts';
import { columnOf } from './columns.ts';
import { type NumberFormat, PLAIN, shownNumber } from './number-format.ts';
import type { XmlEvent } from './read-xml.ts';
import { StringText } from './string-text.ts';
import { cellText } from './xml-text.ts';

/** What a sheet's cells refer to. */
export interface References {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  since1904: boolean;
}

/** Excel's own. */
const MOST_COLUMNS = 16_384;

/** Finds the rows that have content as a worksheet's events go by (ECMA-376, CT_Row and CT_Cell). */
export class SheetReading {
  readonly #references: References;
  readonly #found: (row: SheetRow) => void;
  #number = 0;
  #cells: string[] = [];
  #column = -1;
  #cell: Record<string, string> = {};
  #value = '';
  #withinValue = false;
  readonly #inline = new StringText();

  constructor(references: References, found: (row: SheetRow) => void) {
    this.#references = references;
    this.#found = found;
  }

  take(event: XmlEvent): void {
    this.#inline.take(event);
    if (event.kind === 'open') this.#open(event.name, event.attributes);
    else if (event.kind === 'close') this.#close(event.name);
    else if (this.#withinValue) this.#value += event.text;
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.#number = nextNumber(attributes.r, this.#number);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#cell = attributes;
      this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1;
      this.#value = '';
    } else if (name === 'v') {
      this.#withinValue = true;
    }
  }

  #close(name: string): void {
    if (name === 'v') {
      this.#withinValue = false;
    } else if (name === 'c') {
      const text = shownText(this.#cell, this.#value, this.#inline.end(), this.#references);
      if (text.trim() !== '') this.#cells[placeOf(this.#column)] = text;
    } else if (name === 'row' && this.#cells.length > 0) {
      this.#found({ number: this.#number, cells: this.#cells });
    }
  }
}

/** Of a cell with a formula its last result, which stands beside it; the formula is not looked at. */
function shownText(
  { t: type, s: style }: Record<string, string>,
  value: string,
  inline: string,
  { strings, formats, since1904 }: References,
): string {
  if (type === 'inlineStr') return inline;
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
    case 'e':
      return cellText(value);
    case 'b':
      return booleanText(value === '1' || value === 'true');
    case 'd':
      return value.replace('T', ' ');
    default:
      return shownNumber(value, formats[Number(style)] ?? PLAIN, since1904);
  }
}

function placeOf(column: number): number {
  if (column < 0 || column >= MOST_COLUMNS) throw new Refused('broken');
  return column;
}

/** Rows may be left out, but stand in order. */
function nextNumber(said: string | undefined, last: number): number {
  const number = said === undefined ? last + 1 : Number(said);
  if (!Number.isInteger(number) || number <= last) throw new Refused('broken');
  return number;
}
