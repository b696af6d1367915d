import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { type Column, declaredTables, type Tables } from '#tests/support/declared-columns.ts';

const { db } = freshDatabase();
const declared = declaredTables();
const migrated = await migratedTables(db);

describe('the interfaces of db/schema.ts and the migrated database', () => {
  test('name the same tables', () => {
    expect(Object.keys(declared).sort()).toEqual(Object.keys(migrated).sort());
  });

  test.each(Object.keys(migrated))('agree on the columns of %s', (table) => {
    expect(shapesOf(declared[table]!)).toEqual(shapesOf(migrated[table]!));
  });

  test.each(Object.keys(migrated))('agree on what %s fills in by itself', (table) => {
    for (const [name, column] of Object.entries(migrated[table]!)) {
      const { generated } = declared[table]![name]!;
      const expected = column.numbersRows ? [true, false] : [column.generated];
      expect(expected, `${table}.${name} is Generated: ${generated}`).toContain(generated);
    }
  });

  test.each(Object.keys(migrated))('agree on the values that %s allows', (table) => {
    for (const [name, { values }] of Object.entries(migrated[table]!))
      if (values) expect(declared[table]![name]!.values, `${table}.${name}`).toEqual(values);
  });
});

test('every table is strict: a column holds its own type only, and a primary key is never null', async () => {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_list
    where strict = 0 and type = 'table' and schema = 'main'
      and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(db);
  expect(rows).toEqual([]);
});

type MigratedColumn = Column & {
  /**
   * An INTEGER PRIMARY KEY: SQLite numbers the rows where an insert gives none. Whether ours may rely
   * on it depends on the table: in some it is the number of another table's row.
   */
  numbersRows: boolean;
};

async function migratedTables(db: Db): Promise<Record<string, Record<string, MigratedColumn>>> {
  const { rows: tables } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema
    where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(db);
  const migrated: Record<string, Record<string, MigratedColumn>> = {};
  for (const table of tables) migrated[table.name] = await columnsOf(db, table);
  return migrated;
}

interface TableInfo {
  name: string;
  type: Column['type'];
  notnull: 0 | 1;
  dflt_value: string | null;
  pk: number;
}

async function columnsOf(db: Db, table: { name: string; sql: string }) {
  const { rows } = await sql<TableInfo>`select * from pragma_table_info(${table.name})`.execute(db);
  const onlyKey = rows.filter(({ pk }) => pk > 0).length === 1;
  return Object.fromEntries(
    rows.map((row): [string, MigratedColumn] => [
      row.name,
      {
        type: row.type,
        nullable: row.notnull === 0 && row.pk === 0,
        generated: row.dflt_value !== null,
        numbersRows: onlyKey && row.pk === 1 && row.type === 'INTEGER',
        values: allowedValues(table.sql, row.name),
      },
    ]),
  );
}

/** The list in check (column in ('a', 'b')), where there is one. */
function allowedValues(definition: string, column: string): string[] | null {
  const check = new RegExp(`check \\(${column} in \\(([^)]*)\\)\\)`).exec(definition);
  return check
    ? check[1]!
        .split(',')
        .map((value) => value.trim().replaceAll("'", ''))
        .sort()
    : null;
}

function shapesOf(columns: Tables[string]) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { type, nullable }]) => [name, { type, nullable }]),
  );
}
