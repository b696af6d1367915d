import { join } from 'node:path';
import type { Db } from '#db/client.ts';
import { fillDemo } from '#db/demo/fill-demo.ts';
import { DEMO_ORGANISER } from '#db/seed.ts';
import { signInLinkPath } from '../domain/addresses.ts';
import { organiserByAddress } from '../domain/organisers/organisers.server.ts';
import { printedSignInLink } from '../domain/organisers/sign-in-links.server.ts';
import { run } from './run.ts';
import { startServer } from './server.ts';

await run(
  'demo',
  (configuration) => startServer(configuration, { fill: fillDemo }),
  async (configuration, { db }) => [
    '',
    `  Kutsu              ${configuration.origin}`,
    configuration.smtpUrl === null
      ? `  Mail               ${configuration.origin}/dev/mail (files in ${join(configuration.folder, 'mail')})`
      : '  Mail               sent through SMTP_URL',
    ...(await wayIn(db, configuration.origin)),
    '',
  ],
);

/** A link for whoever started the demo: it opens once, within 15 minutes. */
async function wayIn(db: Db, origin: string): Promise<string[]> {
  const organiser = await organiserByAddress(db, DEMO_ORGANISER.email);
  if (!organiser) return [];
  const token = await printedSignInLink(db, organiser.id, Date.now());
  return [
    `  Organiser          ${origin}${signInLinkPath('fi', token)}`,
    `                     (once, within 15 minutes; then ask for a link to ${organiser.email})`,
  ];
}
