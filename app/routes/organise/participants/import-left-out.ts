import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import type { ImportRow } from '../../../domain/imports/import.ts';
import { leftOutRows } from '../../../domain/imports/import-rows.server.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { notFound } from '../../../http/answers.ts';
import { atOwnImport } from '../../../http/own-import.ts';
import { texts } from '../../../i18n/index.ts';
import { writeCsv } from '../../../spreadsheets/write-csv.ts';
import { reasonsFor, type SheetTerms } from '../../../ui/organise/import/row-reason.ts';

/** The rows that nothing comes of as a sheet, each with what is to be mended, to be brought in again. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { event, sheet } = await atOwnImport(args);
  const { db, keyring, language } = args.context;
  const { plan } = sheet;
  if (plan === null) throw notFound();
  const terms = { plan, fields: await fieldsOf(db, event.id), language };
  const t = texts(language).organise.participantImport.file;
  const csv = new PassThrough();
  const table = {
    name: t.name,
    header: [t.row, t.reason, ...sheet.header],
    chunks: chunks(leftOutRows(db, sheet, keyring), terms),
  };
  writeCsv(table, csv).catch((error) => csv.destroy(error));
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${event.slug}-${t.name}.csv"`,
    },
  });
}

async function* chunks(rows: AsyncIterable<ImportRow[]>, terms: SheetTerms) {
  for await (const some of rows)
    yield some.map((row) => [row.number, reasonText(row, terms), ...(row.cells ?? [])]);
}

/** A row without a reason is one that a stopped task did not get to. */
function reasonText(row: ImportRow, terms: SheetTerms): string {
  const { notDone } = texts(terms.language).organise.participantImport.reasons;
  return reasonsFor(row, terms).join(' ') || notDone;
}
