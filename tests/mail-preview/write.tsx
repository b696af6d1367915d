import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '#app/domain/language.ts';
import { lettersIn } from '#tests/support/letters/letters.ts';
import { indexPage, letterPage } from './pages.tsx';
import { previewed } from './previewed.ts';

/**
 * `npm run mail:preview`: every kind of mail in every language, as files that a browser opens. It needs no
 * server and no database, and the folder can be sent to somebody who has neither.
 */
const folder = resolve('data/mail-preview');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content);

const byLanguage = LANGUAGES.map((language) => lettersIn(language).map(previewed));
const letters = byLanguage.flat();
for (const inOne of byLanguage)
  inOne.forEach((letter, index) => {
    const neighbours = { before: inOne[index - 1], after: inOne[index + 1] };
    write(`${letter.name}.html`, letterPage(letter, letters, neighbours));
    write(`${letter.name}.letter.html`, letter.html);
    write(`${letter.name}.eml`, letter.bytes);
  });
copyFileSync(join(import.meta.dirname, 'preview.css'), join(folder, 'preview.css'));
write('index.html', indexPage(letters));

process.stdout.write(
  `${letters.length} letters. Open ${pathToFileURL(join(folder, 'index.html')).href}\n`,
);
