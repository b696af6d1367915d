import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS, Refused } from '../refusal.ts';

/** A workbook with pictures and many sheets has some hundreds. */
const MOST_PARTS = 5_000;

/** The parts of an XLSX file. Only what is asked for is unpacked, and all of it together within the limit. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #bytesLeft: number = LIMITS.unpackedBytes;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await fromBufferPromise(bytes).catch(broken);
    if (zip.entryCount > MOST_PARTS) throw new Refused('too-large');
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    } catch (failure) {
      broken(failure);
    }
    return new Archive(zip, entries);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  async *unpacked(path: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(path);
    if (!entry) throw new Refused('broken');
    if (entry.isEncrypted()) throw new Refused('encrypted');
    const packed = await this.#zip.openReadStreamPromise(entry).catch(broken);
    let checksum = 0;
    try {
      for await (const bytes of packed) {
        this.#bytesLeft -= bytes.length;
        if (this.#bytesLeft < 0) throw new Refused('too-large');
        checksum = crc32(bytes, checksum);
        yield bytes;
      }
    } catch (failure) {
      broken(failure);
    }
    if (checksum !== entry.crc32) throw new Refused('broken');
  }
}

function broken(failure: unknown): never {
  throw failure instanceof Refused ? failure : new Refused('broken', failure);
}
