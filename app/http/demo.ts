import { join } from 'node:path';
import { seedDemo } from '#db/seed.ts';
import { run } from './run.ts';
import { startServer } from './server.ts';

await run(
  'demo',
  (configuration) => startServer(configuration, { fill: seedDemo }),
  (configuration) => [
    '',
    `  Kutsu              ${configuration.origin}`,
    configuration.smtpUrl === null
      ? `  Mail               ${configuration.origin}/dev/mail (files in ${join(configuration.folder, 'mail')})`
      : '  Mail               sent through SMTP_URL',
    '',
  ],
);
