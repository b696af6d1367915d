import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readTable } from '#app/spreadsheets/read-table.ts';
import type { Rows } from '#app/spreadsheets/table.ts';
import { aTable, kinds, written } from '#tests/support/spreadsheets.ts';

const rows: Rows = Array.from({ length: 10_000 }, (_, row) => [
  `Maija ${row}`,
  `maija.${row}@example.fi`,
  '+358 40 123 4567',
  new Date(row * 60_000),
]);

/** How often others got their turn while the work went on. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let timer = setImmediate(function turn() {
    turns++;
    timer = setImmediate(turn);
  });
  await work;
  clearImmediate(timer);
  return turns;
}

describe.each(kinds)('%s', (_kind, write) => {
  test('lets others have a turn for every hundred rows written, however large a chunk is', async () => {
    async function* inOneChunk() {
      yield rows;
    }
    const table = { ...aTable([], ['A', 'B', 'C', 'D']), chunks: inOneChunk() };
    expect(await turnsDuring(written(write, table))).toBeGreaterThanOrEqual(100);
  });

  test('lets others have a turn for every 64 KiB read', async () => {
    const file = await written(write, aTable(rows));
    expect(await turnsDuring(readTable(file))).toBeGreaterThanOrEqual(10);
  });

  test('asks for no more rows than its reader takes', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Rows> {
      for (;;) {
        asked++;
        yield rows.slice(0, 500);
      }
    }
    const stuck = new Writable({ write() {} });
    const writing = write({ ...aTable([], ['A', 'B', 'C', 'D']), chunks: endless() }, stuck);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked).toBeLessThan(100);
    stuck.destroy(new Error('the reader has gone'));
    await expect(writing).rejects.toThrow('the reader has gone');
  });

  test('lets go of the rows when its reader goes away', async () => {
    let letGo = false;
    async function* watched(): AsyncGenerator<Rows> {
      try {
        for (;;) yield rows.slice(0, 500);
      } finally {
        letGo = true;
      }
    }
    let taken = 0;
    const leaving = new Writable({
      write(piece: Buffer, _encoding, done) {
        taken += piece.length;
        done(taken > 50_000 ? new Error('the reader has gone') : null);
      },
    });
    const writing = write({ ...aTable([], ['A', 'B', 'C', 'D']), chunks: watched() }, leaving);
    await expect(writing).rejects.toThrow('the reader has gone');
    await expect.poll(() => letGo).toBe(true);
  });

  test('fails as its rows fail, and leaves no file that looks whole', async () => {
    async function* failing(): AsyncGenerator<Rows> {
      yield rows.slice(0, 500);
      throw new Error('the database is gone');
    }
    let ended = false;
    const out = new Writable({
      write: (_piece, _encoding, done) => done(),
      final(done) {
        ended = true;
        done();
      },
    });
    const writing = write({ ...aTable([], ['A', 'B', 'C', 'D']), chunks: failing() }, out);
    await expect(writing).rejects.toThrow('the database is gone');
    expect(ended).toBe(false);
  });
});
