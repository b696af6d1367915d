import { sql } from 'kysely';

/** SQLite's own number of a row, in a table that is not `without rowid`: of two rows, the later has the higher. */
export const rowNumber = sql<number>`rowid`;
