import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import type { Rows, Table } from '#app/spreadsheets/table.ts';
import { writeCsv } from '#app/spreadsheets/write-csv.ts';
import { writeXlsx } from '#app/spreadsheets/write-xlsx.ts';

const [kind, file] = process.argv.slice(2);
const write = kind === 'csv' ? writeCsv : writeXlsx;

// What a first export needs once (compiled code, the zone's rules) is not what rows need.
await write(participants(2_000), nowhere());
const before = process.memoryUsage().rss;
await write(participants(100_000), createWriteStream(file!));
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ grownBy: peak - before }));

function participants(count: number): Table {
  const header = Array.from({ length: 15 }, (_, column) => `Sarake ${column + 1}`);
  return { name: 'Osallistujat', header, chunks: chunksOf(count) };
}

async function* chunksOf(count: number): AsyncGenerator<Rows> {
  for (let from = 0; from < count; from += 500) {
    yield Array.from({ length: 500 }, (_, row) => participant(from + row));
  }
}

function participant(row: number): Rows[number] {
  return [
    `Maija ${row}`,
    `Meikäläinen-Virtanen ${row}`,
    `maija.meikalainen.${row}@example.fi`,
    `+358 40 ${row}`,
    'Hämeenlinnan kaupunki, hyvinvointipalvelut',
    'Kunta',
    'Kanta-Häme',
    'Paikan päällä',
    'Vahvistettu',
    new Date(1_766_000_000_000 + row * 60_000),
    new Date(1_767_000_000_000 + row * 60_000),
    row,
    row % 2 === 0,
    null,
    `Miten "yhteistyö" jatkuu & kuka vastaa?\nToinen rivi ${row}`,
  ];
}

function nowhere(): Writable {
  return new Writable({ write: (_piece, _encoding, done) => done() });
}
