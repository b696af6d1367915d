import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '#db/backup.ts';
import { dataFolder } from './configuration.ts';

/** `npm run backup`: a checked copy beside the database, named by the time. */
const folder = dataFolder(process.env);
const copies = join(folder, 'backups');
mkdirSync(copies, { recursive: true });
const copy = join(
  copies,
  `kutsu-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.sqlite`,
);
const result = backUp(join(folder, 'kutsu.sqlite'), copy);
if (result.ok) process.stdout.write(`${copy} (${result.rows} registrations, checked)\n`);
else {
  process.stderr.write(`No backup was made of ${folder}: ${result.reason}.\n`);
  process.exitCode = 1;
}
