import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Facts, type Scenario, scenarios } from './scenarios.ts';

/**
 * `npm run test:calendar-clients`: invitations are read by programs that this one has nothing to do with,
 * out of Debian's packages. One that is not installed is named, and nothing is claimed of it.
 */
const CLIENTS = [
  { name: 'python-icalendar', reader: 'python_icalendar.py', needs: 'import icalendar' },
  { name: 'vobject', reader: 'python_vobject.py', needs: 'import vobject' },
  {
    name: 'libical',
    reader: 'libical.py',
    needs: 'import gi; gi.require_version("ICalGLib", "3.0"); from gi.repository import ICalGLib',
  },
  { name: 'khal', reader: 'khal.py', needs: 'import khal' },
];

/** Debian's own Python: another one on the path does not see Debian's packages. */
const PYTHON = '/usr/bin/python3';

interface Understood {
  /** Of each message all that the client tells. */
  seen: Partial<Facts>[];
  /** Null where the client does not act on METHOD. */
  held: string[] | null;
}

const python = (...args: string[]) => spawnSync(PYTHON, ['-B', ...args], { encoding: 'utf8' });

const folder = mkdtempSync(join(tmpdir(), 'kutsu-clients-'));
let failures = 0;
const missing: string[] = [];
for (const client of CLIENTS) {
  if (python('-c', client.needs).status !== 0) missing.push(client.name);
  else for (const scenario of scenarios) check(client, scenario);
}
rmSync(folder, { recursive: true });

const run = CLIENTS.length - missing.length;
process.stdout.write(`\n${scenarios.length} scenarios, ${run} clients, ${failures} failures\n`);
if (missing.length > 0)
  process.stdout.write(
    `Not installed: ${missing.join(', ')}. On Debian: apt-get install python3-icalendar python3-vobject khal python3-gi gir1.2-ical-3.0\n`,
  );
if (failures > 0 || run === 0) process.exitCode = 1;

function check(
  { name, reader }: (typeof CLIENTS)[number],
  { messages, held, name: what }: Scenario,
) {
  const files = messages.map(({ icalendar }, position) => {
    const file = join(folder, `${position}.ics`);
    writeFileSync(file, icalendar);
    return file;
  });
  const { status, stdout, stderr } = python(join(import.meta.dirname, 'readers', reader), ...files);
  const wrong = status === 0 ? differences(JSON.parse(stdout) as Understood) : stderr;
  process.stdout.write(`${wrong === '' ? 'ok  ' : 'FAIL'} ${name}: ${what}\n`);
  if (wrong === '') return;
  failures += 1;
  process.stdout.write(`${wrong}\n`);

  function differences(understood: Understood): string {
    const expected = messages.map(({ facts }, position) => {
      const told = Object.keys(understood.seen[position] ?? {});
      return Object.fromEntries(Object.entries(facts).filter(([fact]) => told.includes(fact)));
    });
    if (!isDeepStrictEqual(understood.seen, expected))
      return `understood ${JSON.stringify(understood.seen)}\nmeant      ${JSON.stringify(expected)}`;
    const left = understood.held === null || isDeepStrictEqual(understood.held, held);
    return left ? '' : `holds ${understood.held}, should hold ${held}`;
  }
}
