import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { kyselyOver, openSqlite } from '#db/client.ts';
import { migrate } from '#db/migrate.ts';
import { isAddress } from '../domain/form.ts';
import { addFirstOrganiser } from '../domain/organisers/add-first-organiser.server.ts';
import { NETWORK_ROLES } from '../domain/organisers/permission.ts';
import { dataFolder } from './configuration.ts';

/**
 * `npm run organiser -- add NAME ADDRESS --network SLUG --role owner`: the way in where nobody can yet
 * give rights on a page. Founds the network where there is none.
 */
const USAGE = 'npm run organiser -- add NAME ADDRESS --network SLUG --role owner|organiser|viewer';

const SLUG = /^[a-z0-9-]{1,80}$/;

const wanted = z.object({
  act: z.literal('add', { error: USAGE }),
  name: z
    .string({ error: 'The name is missing.' })
    .trim()
    .min(1, { error: 'The name is missing.' }),
  email: z
    .string({ error: 'The e-mail address is missing.' })
    .refine(isAddress, { error: 'The e-mail address is not one, such as maija@example.fi.' }),
  network: z
    .string({ error: 'Name the network: --network SLUG.' })
    .regex(SLUG, { error: 'A network is named by small letters, digits and hyphens.' }),
  role: z.enum(NETWORK_ROLES, { error: 'The role is owner, organiser or viewer.' }),
});

function read(): z.ZodSafeParseResult<z.infer<typeof wanted>> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { network: { type: 'string' }, role: { type: 'string', default: 'owner' } },
  });
  const [act, name, email] = positionals;
  return wanted.safeParse({ act, name, email, ...values });
}

const given = read();
if (given.success) {
  const db = kyselyOver(openSqlite(join(dataFolder(process.env), 'kutsu.sqlite')));
  await migrate(db);
  const { founded } = await addFirstOrganiser(db, given.data, Date.now());
  await db.destroy();
  const { name, role, network } = given.data;
  process.stdout.write(
    `${name} is now ${role} of ${network}${founded ? ', which was founded' : ''}. They sign in at /organise.\n`,
  );
} else {
  process.stderr.write(`${given.error.issues[0]!.message}\n`);
  process.exitCode = 1;
}
