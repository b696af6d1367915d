import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyringFrom } from '#app/domain/privacy/keyring.ts';
import { openSealed, writeSealed } from '#app/domain/privacy/sealed-file.ts';
import { keyring } from '#tests/support/partnership-day.ts';

const SEGMENT = 64 * 1024;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutsu-'));
  file = join(folder, '7');
});

afterEach(() => rm(folder, { recursive: true }));

const inPieces = (text: Buffer, size: number) => async (out: Writable) => {
  const pieces: Buffer[] = [];
  for (let from = 0; from < text.length; from += size)
    pieces.push(text.subarray(from, from + size));
  await pipeline(Readable.from(pieces, { objectMode: false }), out);
};

const aText = (length: number) => Buffer.alloc(length, 'Maija Meikäläinen, maija@example.fi; ');

const sealed = (text: Buffer) => writeSealed(file, keyring, inPieces(text, 10_000));

const opened = async (name = file, ring = keyring) => buffer(await openSealed(name, ring));

describe.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT])(
  'a text of %i bytes',
  (length) => {
    test('comes back as it was written', async () => {
      await sealed(aText(length));
      expect((await opened()).equals(aText(length))).toBe(true);
    });
  },
);

test('nobody reads on the disk what was written, and nobody else’s key opens it', async () => {
  await sealed(aText(1000));
  expect((await readFile(file)).includes('Maija')).toBe(false);
  await expect(opened(file, keyringFrom('another secret, as long as this one'))).rejects.toThrow();
});

test('a file under another’s name does not open', async () => {
  await sealed(aText(1000));
  await copyFile(file, join(folder, '8'));
  await expect(opened(join(folder, '8'))).rejects.toThrow();
});

describe('a file that was tampered with fails where it was:', () => {
  const tamper = async (change: (bytes: Buffer) => Buffer) => {
    await sealed(aText(3 * SEGMENT));
    await writeFile(file, change(await readFile(file)));
  };
  const SALT = 32;
  const STORED = SEGMENT + 16;

  test.each([
    ['the salt', 0],
    ['the first segment', SALT + 5],
    ['the last byte', SALT + 3 * STORED - 1],
  ])('one bit in %s', async (_where, place) => {
    await tamper((bytes) => {
      bytes[place]! ^= 1;
      return bytes;
    });
    await expect(opened()).rejects.toThrow();
  });

  test.each([
    ['in the middle of a segment', SALT + STORED + 100],
    ['after a whole segment', SALT + 2 * STORED],
    ['after the salt', SALT],
    ['within the salt', 10],
  ])('cut off %s', async (_where, length) => {
    await tamper((bytes) => bytes.subarray(0, length));
    await expect(opened()).rejects.toThrow();
  });

  test('two segments change places', async () => {
    await tamper((bytes) =>
      Buffer.concat([
        bytes.subarray(0, SALT),
        bytes.subarray(SALT + STORED, SALT + 2 * STORED),
        bytes.subarray(SALT, SALT + STORED),
        bytes.subarray(SALT + 2 * STORED),
      ]),
    );
    await expect(opened()).rejects.toThrow();
  });

  test('something is put after the end', async () => {
    await tamper((bytes) => Buffer.concat([bytes, Buffer.from('more')]));
    await expect(opened()).rejects.toThrow();
  });
});

test('what fails while it is written leaves no file', async () => {
  const failing = async (out: Writable) => {
    async function* rows() {
      yield aText(2 * SEGMENT);
      throw new Error('the database is gone');
    }
    await pipeline(rows, out);
  };
  await expect(writeSealed(file, keyring, failing)).rejects.toThrow('the database is gone');
  expect(await readdir(folder)).toEqual([]);
});

test('a disk that takes nothing is told to who writes', async () => {
  const nowhere = join(folder, 'no-such-folder', '7');
  await expect(writeSealed(nowhere, keyring, inPieces(aText(10), 10))).rejects.toThrow('ENOENT');
});
