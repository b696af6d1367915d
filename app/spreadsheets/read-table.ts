import { readCsv } from './csv/read-csv.ts';
import { LIMITS, type Refusal, Refused } from './refusal.ts';
import { type GatheredTable, RowGathering, type SheetRow } from './row-gathering.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type ReadTable = ({ ok: true } & GatheredTable) | { ok: false; reason: Refusal };

/**
 * The table in a CSV or XLSX file (its first visible sheet), whatever its name says, as text: numbers as
 * Finnish Excel shows them (1,5), dates as 2026-12-15 or 2026-12-15 08:30 in no zone, TRUE and FALSE, a
 * formula's last result. The first row with content is the header. Line breaks within cells are LF.
 * Gives way to other work while it reads; what it refuses is told by Refusal.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, reason: 'too-large' };
  const rows = new RowGathering();
  try {
    await findRows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), (row) =>
      rows.add(row),
    );
    return { ok: true, ...rows.end() };
  } catch (failure) {
    if (failure instanceof Refused) return { ok: false, reason: failure.reason };
    throw failure;
  }
}

const ZIP = Buffer.from('PK\x03\x04');
/** An OLE compound file: Excel's binary workbooks, and the wrapping of encrypted ones (MS-OFFCRYPTO 2.3.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

async function findRows(bytes: Buffer, found: (row: SheetRow) => void): Promise<void> {
  if (begins(bytes, ZIP)) return readXlsx(bytes, found);
  if (begins(bytes, COMPOUND)) {
    throw new Refused(bytes.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'old-excel');
  }
  return readCsv(bytes, found);
}

function begins(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
