/** Why a file is not read: */
export type Refusal =
  /** nothing stands in it, or in its first sheet */
  | 'empty'
  /** it is of another kind: a picture, a PDF, a text document, a web page */
  | 'not-a-table'
  /** an Excel workbook of the kind before 2007 (.xls) */
  | 'old-excel'
  /** it opens with a password only */
  | 'encrypted'
  /** it is cut short or its content is not what it says it is */
  | 'broken'
  /** the file, or what it unpacks to, is past LIMITS */
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long';

export const LIMITS = {
  fileBytes: 10 * 2 ** 20,
  /** Of all parts of an XLSX file that are read; 20,000 people in 15 columns are some 30 MiB. */
  unpackedBytes: 64 * 2 ** 20,
  /** Below the header. */
  rows: 20_000,
  columns: 100,
  /** In a cell, in UTF-16 units, as in Excel. */
  characters: 32_767,
} as const;

/** Carries a refusal out of a file half read; readTable makes a value of it. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}
