import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { emailAddress, readForm, requiredText } from '../domain/form.ts';
import { addFirstOrganiser } from '../domain/organisers/add-first-organiser.server.ts';
import { eraseOrganiser } from '../domain/organisers/erase-organiser.server.ts';
import { LONGEST_NAME } from '../domain/organisers/organiser.ts';
import { NETWORK_ROLES } from '../domain/organisers/permission.ts';
import { dataFolder } from './configuration.ts';
import { openDatabase } from './database.ts';

/**
 * `npm run organiser -- add …`: the way in where nobody can give rights on a page yet, and `… erase …`:
 * what is done when an organiser asks to be forgotten. One sentence says what was done or what is wrong.
 */
const USAGE = `Usage: npm run organiser -- add "NAME" ADDRESS --network SLUG --role ${NETWORK_ROLES.join('|')}, or npm run organiser -- erase ADDRESS.`;

/** A command as it was given, ready to be run; or the sentence that says what is wrong with it. */
type Read = { ok: true; run(db: Db, now: number): Promise<Said> } | { ok: false; text: string };

interface Said {
  ok: boolean;
  text: string;
}

const wrong = (text: string): { ok: false; text: string } => ({ ok: false, text });

const person = z.object({
  name: requiredText(LONGEST_NAME),
  address: emailAddress,
  network: z.string().regex(/^[a-z0-9-]{1,80}$/),
  role: z.enum(NETWORK_ROLES),
});

const WRONG: Record<keyof z.infer<typeof person>, string> = {
  name: `The name must have 1 to ${LONGEST_NAME} characters on one line; put it in quotes.`,
  address: 'The e-mail address must be one such as maija@example.fi; put the name in quotes.',
  network: 'Name the network in small letters, digits and hyphens: --network kanta-hame.',
  role: 'The role must be one of owner, organiser and viewer: --role owner.',
};

function read(): Read {
  const given = parsed();
  if (!given) return wrong(USAGE);
  const [command, ...words] = given.positionals;
  if (command === 'add' && words.length <= 2) return add(words, given.values);
  if (command === 'erase' && words.length === 1) return erase(words[0]!);
  return wrong(USAGE);
}

/** Null where an option is unknown, stands twice or has no value. */
function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { network: { type: 'string' }, role: { type: 'string' } },
    });
  } catch {
    return null;
  }
}

function add([name, address]: string[], options: { network?: string; role?: string }): Read {
  const read = readForm(person, { name, address, ...options });
  if (!read.ok) {
    const field = (Object.keys(WRONG) as (keyof typeof WRONG)[]).find((one) => read.faults[one]);
    return wrong(WRONG[field!]);
  }
  const { role, network } = read.value;
  return {
    ok: true,
    async run(db, now) {
      const added = await addFirstOrganiser(db, read.value, now);
      if (added.ok)
        return {
          ok: true,
          text: `${added.name} is now ${role} of ${network}${added.founded ? ', which was founded' : ''}, and signs in at /organise.`,
        };
      return added.reason === 'needs-owner'
        ? wrong(`There is no network ${network}; to found it, add its owner: --role owner.`)
        : wrong(`${network} would have no owner left; add another one first.`);
    },
  };
}

function erase(address: string): Read {
  return {
    ok: true,
    async run(db, now) {
      const erased = await eraseOrganiser(db, address, now);
      if (erased.ok) return { ok: true, text: `${address} is erased.` };
      return erased.reason === 'unknown'
        ? wrong(`No organiser has the address ${address}.`)
        : wrong(`${address} is the last owner of a network; give it another owner first.`);
    },
  };
}

async function carryOut(): Promise<Said> {
  const command = read();
  if (!command.ok) return command;
  const now = Date.now();
  const { db } = await openDatabase(dataFolder(process.env), {
    now,
    copied: (copy) => process.stdout.write(`The database was copied to ${copy} first.\n`),
  });
  try {
    return await command.run(db, now);
  } finally {
    await db.destroy();
  }
}

const said = await carryOut();
(said.ok ? process.stdout : process.stderr).write(`${said.text}\n`);
process.exitCode = said.ok ? 0 : 1;
