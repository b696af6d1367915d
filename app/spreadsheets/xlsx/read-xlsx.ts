import type { SheetRow } from '../row-gathering.ts';
import { Archive } from './archive.ts';
import { numberFormatsIn } from './number-format.ts';
import { readXml } from './read-xml.ts';
import { sharedStringsIn } from './shared-strings.ts';
import { SheetReading } from './sheet-reading.ts';
import { workbookIn } from './workbook.ts';

/**
 * Gives the rows of an XLSX file's first visible sheet to `found`. Read part by part rather than by a
 * library: those unpack all that they are given before any limit could be held.
 */
export async function readXlsx(bytes: Buffer, found: (row: SheetRow) => void): Promise<void> {
  const archive = await Archive.open(bytes);
  const { sheet, sharedStrings, styles, since1904 } = await workbookIn(archive);
  const strings = sharedStrings ? await sharedStringsIn(archive.unpacked(sharedStrings)) : [];
  const formats = styles ? await numberFormatsIn(archive.unpacked(styles)) : [];
  const reading = new SheetReading({ strings, formats, since1904 }, found);
  await readXml(archive.unpacked(sheet), (event) => reading.take(event));
}
