import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES } from '#app/domain/language.ts';
import { looksOf } from './looks.ts';
import type { Previewed } from './previewed.ts';

/** Every letter, one row for a kind and reader, one column for a language. */
export function indexPage(letters: Previewed[]): string {
  const rows = letters.filter(({ language }) => language === 'fi');
  return page(
    'Every mail of Kutsu',
    <>
      <h1>Every mail of Kutsu</h1>
      <p>
        {letters.length} letters to people who do not exist, made by what makes the real ones. Each
        page has the letter on a telephone and on a wide screen, light and dark, its text part, its
        headers and its calendar part.
      </p>
      <table className="letters">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Reader, or what is particular</th>
            {LANGUAGES.map((language) => (
              <th key={language} scope="col">
                {language}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, variant }, index) => (
            <tr key={kind + variant}>
              <th scope="row">{kind === rows[index - 1]?.kind ? '' : kind}</th>
              <td>{variant}</td>
              {inEveryLanguage(letters, { kind, variant }).map(({ name, language, subject }) => (
                <td key={name} lang={language}>
                  <a href={`${name}.html`}>{subject}</a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>,
  );
}

/** `before` and `after` are its neighbours in the same language. */
export function letterPage(
  letter: Previewed,
  letters: Previewed[],
  { before, after }: { before?: Previewed; after?: Previewed },
): string {
  const { kind, variant, language } = letter;
  return page(
    `${kind}, ${variant} (${language})`,
    <>
      <nav>
        <a href="index.html">Every mail</a>
        {inEveryLanguage(letters, letter).map((other) => (
          <a
            key={other.language}
            href={`${other.name}.html`}
            aria-current={other === letter ? 'page' : undefined}
          >
            {other.language}
          </a>
        ))}
        {before && (
          <a href={`${before.name}.html`}>
            ← {before.kind}, {before.variant}
          </a>
        )}
        {after && (
          <a href={`${after.name}.html`}>
            {after.kind}, {after.variant} →
          </a>
        )}
      </nav>
      <h1>
        {kind}, {variant}
      </h1>
      <Head letter={letter} />
      <div className="looks">
        {looksOf(letter.html).map((look) => (
          <figure key={look.caption}>
            <figcaption>{look.caption}</figcaption>
            <iframe srcDoc={look.html} width={look.width} height={760} title={look.caption} />
          </figure>
        ))}
      </div>
      <h2>Text part</h2>
      <pre lang={language}>{letter.text}</pre>
      <h2>Headers</h2>
      <pre>{letter.headers}</pre>
      <h2>Parts</h2>
      <pre>{letter.parts.join('\n')}</pre>
      {letter.calendar && (
        <>
          <h2>Calendar part</h2>
          <pre>{letter.calendar}</pre>
        </>
      )}
    </>,
  );
}

function Head({ letter }: { letter: Previewed }) {
  const { name, from, replyTo, to, subject, preheader, language } = letter;
  return (
    <dl className="head">
      <dt>From</dt>
      <dd>{from}</dd>
      <dt>Reply to</dt>
      <dd>{replyTo ?? 'nobody but the sender'}</dd>
      <dt>To</dt>
      <dd>{to}</dd>
      <dt>Subject</dt>
      <dd lang={language}>{subject}</dd>
      <dt>Preheader</dt>
      <dd lang={language}>{preheader}</dd>
      <dt>Files</dt>
      <dd>
        <a href={`${name}.letter.html`}>the HTML alone</a>,{' '}
        <a href={`${name}.eml`}>the whole mail, for a mail program</a>
      </dd>
    </dl>
  );
}

function inEveryLanguage(letters: Previewed[], of: Pick<Previewed, 'kind' | 'variant'>) {
  return letters.filter(({ kind, variant }) => kind === of.kind && variant === of.variant);
}

function page(title: string, content: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="preview.css" />
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>,
  )}`;
}
