import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MEBIBYTE = 2 ** 20;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutsu-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A process of its own, whose heap would not hold the rows, and which tells how much memory it took more. */
function writeInOwnProcess(kind: string, file: string): { grownBy: number } {
  const told = execFileSync(
    process.execPath,
    [
      '--max-old-space-size=64',
      '--import',
      'tsx',
      'tests/spreadsheets/processes/write-hundred-thousand-rows.ts',
      kind,
      file,
    ],
    { env: { PATH: process.env.PATH, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  return JSON.parse(told);
}

describe.each([
  ['csv', 20],
  ['xlsx', 5],
])('100,000 rows of 15 columns as %s', (kind, mebibytes) => {
  test('take at most 50 MiB of memory while they are written', () => {
    const file = join(folder, `participants.${kind}`);
    const { grownBy } = writeInOwnProcess(kind, file);
    expect(statSync(file).size).toBeGreaterThan(mebibytes * MEBIBYTE);
    expect(grownBy).toBeLessThan(50 * MEBIBYTE);
  });
});
