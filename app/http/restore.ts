import { join } from 'node:path';
import { restore } from '#db/backup.ts';
import { dataFolder } from './configuration.ts';

const REASONS = {
  missing: 'there is no such file. Usage: npm run restore -- data/backups/FILE',
  damaged: 'the file is damaged or no database of Kutsu',
  'in-use': 'the database is in use. Stop the server first',
};

/** `npm run restore -- FILE`: the checked backup takes the database's place. */
const copy = process.argv[2] ?? '';
const result = restore(copy, join(dataFolder(process.env), 'kutsu.sqlite'));
if (result.ok) process.stdout.write(`Restored ${copy} (${result.rows} registrations, checked)\n`);
else {
  process.stderr.write(`Nothing was restored: ${REASONS[result.reason]}.\n`);
  process.exitCode = 1;
}
