import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** Waits for the worker's next round, and gives the mail to an address, oldest first. */
export async function mailTo(
  folder: string,
  address: string,
  count: number,
): Promise<ParsedMail[]> {
  for (let round = 0; round < 400; round += 1) {
    const mail = await everyMail(folder);
    const theirs = mail.filter((one) => [one.to].flat().some((to) => to?.text.includes(address)));
    if (theirs.length >= count) return theirs;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`${address} got fewer than ${count} messages`);
}

/** In the order in which they were sent: by the test's clock they may all have left at once. */
async function everyMail(folder: string): Promise<ParsedMail[]> {
  const names = (await readdir(join(folder, 'mail'))).filter((name) => name.endsWith('.eml'));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, 'mail', name);
      return { path, at: (await stat(path, { bigint: true })).mtimeNs };
    }),
  );
  files.sort((a, b) => Number(a.at - b.at));
  return Promise.all(files.map(async ({ path }) => simpleParser(await readFile(path))));
}

export function linkIn(mail: ParsedMail, path: RegExp): string {
  const link = mail.text?.match(/https?:\/\/\S+/g)?.find((address) => path.test(address));
  if (!link) throw new Error(`no ${path} in “${mail.subject}”`);
  return link;
}
