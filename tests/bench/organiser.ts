import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '#app/domain/organisers/sign-ins.server.ts';
import { kyselyOver, openSqlite } from '#db/client.ts';

/** An organiser at a browser of their own, who has a file written or read in. */
export interface Organiser {
  /** Has all participants written into a workbook and fetches it. Resolves with its bytes. */
  export(): Promise<number>;
  /** Brings in a sheet of so many who are not signed up, through all steps, until the last is in. */
  import(people: number): Promise<void>;
}

/** The organiser of the demo, signed in to the program that runs on a folder. */
export async function organiserOf(folder: string, port: number, slug: string): Promise<Organiser> {
  const cookie = await cookieIn(folder);
  const origin = `http://localhost:${port}`;
  const participants = `/organise/e/${slug}/participants`;
  const ask = (path: string, request: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...request,
      redirect: 'manual',
      headers: { Cookie: cookie, Origin: origin },
    });
  /** Sends a form, and tells where it leads. */
  const send = async (path: string, body: FormData | URLSearchParams) => {
    const { status, headers } = await ask(path, { method: 'POST', body });
    if (status !== 303) throw new Error(`${path} answered ${status} instead of 303`);
    return headers.get('Location')!;
  };
  const ended = async (task: string) => {
    while (!(await (await ask(task)).text()).includes('data-task="ended"')) await pause(200);
  };
  let sheets = 0;
  return {
    async export() {
      const task = await send(`${participants}/export`, new URLSearchParams({ format: 'xlsx' }));
      await ended(task);
      return (await (await ask(`${task}/file`)).arrayBuffer()).byteLength;
    },
    async import(people) {
      sheets += 1;
      const form = new FormData();
      form.set('file', new File([sheetOf(people, `${Date.now()}-${sheets}`)], 'people.csv'));
      const columns = await send(`${participants}/import`, form);
      const preview = await send(columns, new URLSearchParams(PLAN));
      await ended(await send(preview, new URLSearchParams({ plan: '1' })));
    },
  };
}

const PLAN = {
  'column-0': 'firstName',
  'column-1': 'lastName',
  'column-2': 'email',
  'column-3': 'organisation',
  'column-4': 'municipality',
  language: 'fi',
  known: 'skip',
  confirm: 'on',
};

function sheetOf(people: number, run: string): string {
  const rows = Array.from(
    { length: people },
    (_, n) => `Ville;Virtanen;import-${run}-${n}@example.fi;Hattulan kunta;Hattula`,
  );
  return ['Etunimi;Sukunimi;Sähköposti;Organisaatio;Kunta', ...rows].join('\r\n');
}

async function cookieIn(folder: string): Promise<string> {
  const db = kyselyOver(openSqlite(join(folder, 'kutsu.sqlite')));
  const { organiser_id } = await db
    .selectFrom('memberships')
    .select('organiser_id')
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow();
  const token = await signIn(db, organiser_id, 'the bench', Date.now());
  await db.destroy();
  // Remix stores a cookie's value as JSON in base64.
  const value = Buffer.from(JSON.stringify(token)).toString('base64');
  return `kutsu=${encodeURIComponent(value)}`;
}
