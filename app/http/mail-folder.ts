import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** A message's name in the folder is its id in the outbox; anything else is not looked for. */
const FILE = /^[0-9a-f]{32}\.eml$/;

export interface FiledMail {
  name: string;
  mail: ParsedMail;
}

/** The messages in the folder, the latest first. */
export async function filedMail(folder: string): Promise<FiledMail[]> {
  const names = (await readdir(folder)).filter((name) => FILE.test(name));
  const filed = await Promise.all(
    names.map(async (name) => ({
      name,
      mail: await simpleParser(await readFile(join(folder, name))),
    })),
  );
  return filed.sort((a, b) => Number(b.mail.date) - Number(a.mail.date));
}

export async function rawMail(folder: string, name: string): Promise<Buffer | null> {
  if (!FILE.test(name)) return null;
  return readFile(join(folder, name)).catch(() => null);
}

/** The iCalendar text that the mail carries, if any. */
export function calendarIn(mail: ParsedMail): string | null {
  const part = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return part ? part.content.toString('utf8') : null;
}
