/** What is written into one cell. A Date is an instant: it is shown in Helsinki's time, to the minute. */
export type Cell = string | number | boolean | Date | null;

export interface Table {
  /** Stands on the sheet's tab in XLSX; CSV has no place for it. */
  name: string;
  header: readonly string[];
  /** The next chunk of rows is asked for when whoever reads the file has taken the one before. */
  chunks: AsyncIterable<Rows>;
}

export type Rows = readonly (readonly Cell[])[];
