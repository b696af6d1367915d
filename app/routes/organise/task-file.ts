import { existsSync } from 'node:fs';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import type { ExportedFile } from '../../domain/exports/export.ts';
import { exportFile } from '../../domain/exports/export-file.server.ts';
import { exportedFile } from '../../domain/exports/exports.server.ts';
import { openSealed } from '../../domain/privacy/sealed-file.ts';
import { dateInHelsinki } from '../../domain/time.ts';
import { notFound } from '../../http/answers.ts';
import { forbidden } from '../../http/organising.ts';
import { atOwnTask } from '../../http/own-task.ts';
import { texts } from '../../i18n/index.ts';

/** The file that an export has written, for whoever ordered it and may still know what stands in it. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { task, event, may } = await atOwnTask(args, 'see-details');
  const { db, now, dataFolder, keyring } = args.context;
  const file = await exportedFile(db, task.id, now);
  if (!file) throw notFound();
  if (file.needs && !may('see-needs')) throw forbidden();
  const path = exportFile(dataFolder, task.id);
  // A database that was restored from a backup knows of files that are not there.
  if (!existsSync(path)) throw notFound();
  const text = await openSealed(path, keyring);
  return new Response(createReadableStreamFromReadable(text), {
    headers: {
      'Content-Type': CONTENT_TYPE[file.format],
      'Content-Disposition': `attachment; filename="${nameOf(file, event.slug)}"`,
    },
  });
}

const CONTENT_TYPE: Record<ExportedFile['format'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** kanta-hameen-4-kumppanuuspaiva-osallistujat-2026-11-22.xlsx */
function nameOf({ format, language, writtenAt }: ExportedFile, slug: string): string {
  const { fileName } = texts(language).organise.participantFile;
  return `${slug}-${fileName}-${dateInHelsinki(writtenAt)}.${format}`;
}
