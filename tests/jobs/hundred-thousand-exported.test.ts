import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ExportFormat } from '#app/domain/exports/export.ts';
import { exportFile } from '#app/domain/exports/export-file.server.ts';
import { openSealed } from '#app/domain/privacy/sealed-file.ts';
import { dataFolder, ordered } from '#tests/support/exporting.ts';
import { fillEvent } from '#tests/support/many-registrations.ts';
import { aPartnershipDay, keyring, SECRET } from '#tests/support/partnership-day.ts';
import { unzipped } from '#tests/support/unzipped.ts';

const MEBIBYTE = 2 ** 20;
const PEOPLE = 100_000;

/**
 * An event's export by a process of its own, whose heap would not hold the rows, and the addresses in the order
 * in which they are to stand in the file.
 */
async function exportedByOwnProcess(format: ExportFormat) {
  const folder = await dataFolder();
  const day = await aPartnershipDay();
  fillEvent(day.sqlite, day.eventId, PEOPLE);
  await ordered(day, { format, filter: 'search=virtanen' });
  const task = await ordered(day, { format, filter: 'state=all' });
  writeFileSync(join(folder, 'kutsu.sqlite'), day.sqlite.serialize());
  const program = [
    '--max-old-space-size=64',
    '--import',
    'tsx',
    'tests/jobs/processes/export-twice.ts',
  ];
  const told = execFileSync(
    process.execPath,
    [...program, folder, SECRET, String(day.circumstances.now)],
    { env: { PATH: process.env.PATH, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  const { grownBy } = JSON.parse(told) as { grownBy: number };
  const addresses = day.sqlite
    .prepare('select email from registrations order by sort_name, id')
    .pluck()
    .all();
  const file = await buffer(await openSealed(exportFile(folder, task), keyring));
  return { grownBy, addresses, file };
}

/** What other programs than ours find in the files. */
const addressesIn: Record<ExportFormat, (file: Buffer) => string[]> = {
  csv: (file) => {
    const rows = parse(file, { delimiter: ';', bom: true, columns: true });
    return (rows as Record<string, string>[]).map((row) => row.Sähköpostiosoite!);
  },
  xlsx: (file) => {
    const sheet = unzipped(file, 'xl/worksheets/sheet1.xml');
    const rows = sheet.split('<row ').slice(2);
    return rows.map((row) => /[\w.]+@example\.fi/.exec(row)![0]);
  },
};

describe.each(['csv', 'xlsx'] as const)('an export of 100,000 as %s', (format) => {
  test('has everybody once and in order, and takes at most 50 MiB of memory', async () => {
    const { grownBy, addresses, file } = await exportedByOwnProcess(format);
    expect(addressesIn[format](file)).toEqual(addresses);
    expect(grownBy).toBeLessThan(50 * MEBIBYTE);
  });
});
