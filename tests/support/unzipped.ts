import { inflateRawSync } from 'node:zlib';

const END = Buffer.from('PK\x05\x06');

/** One part of a zip archive as text, found by the archive's directory alone (PKWARE APPNOTE 4.3): no library of the program. */
export function unzipped(archive: Buffer, path: string): string {
  const end = archive.lastIndexOf(END);
  let at = archive.readUInt32LE(end + 16);
  for (let entries = archive.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === path) return content(archive, at);
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`no ${path} in the archive`);
}

function content(archive: Buffer, entry: number): string {
  const packed = archive.readUInt16LE(entry + 10) === 8;
  const length = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const begins = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(begins, begins + length);
  return (packed ? inflateRawSync(bytes) : bytes).toString();
}
