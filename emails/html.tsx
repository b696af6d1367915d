import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BlockPart } from './block.tsx';
import type { Letter } from './letter.ts';
import { mayBreak } from './may-break.ts';
import { css, forWord } from './style.ts';

/**
 * The HTML part: no pictures, and no style attributes, which the pages that show mail forbid. Where a mail
 * program drops the style, order, headings and links are left.
 */
export function asHtml(letter: Letter): string {
  const page = renderToStaticMarkup(<LetterPage letter={letter} />);
  return `<!DOCTYPE html>${page.replace('</head>', `${forWord}</head>`)}`;
}

function LetterPage({ letter }: { letter: Letter }) {
  const { language, subject, preheader, greeting, heading, headingIn = language } = letter;
  const { opening, blocks, footer, footerLink } = letter;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{css}</style>
      </head>
      <body>
        <div className="preheader" hidden>
          {preheader}
        </div>
        <Sheet>
          {/* An article, not a landmark: mail on the web stands inside another page, and loses its html element there. */}
          <article lang={language}>
            <p>{greeting}</p>
            <h1 lang={headingIn === language ? undefined : headingIn}>{mayBreak(heading)}</h1>
            {opening.length > 0 && <p>{opening.join(' ')}</p>}
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
              <BlockPart key={index} block={block} language={language} />
            ))}
            <p className="small">
              {footer.join(' ')}
              {footerLink && (
                <>
                  <br />
                  <a href={footerLink.url}>{footerLink.label}</a>
                </>
              )}
            </p>
          </article>
        </Sheet>
      </body>
    </html>
  );
}

/** A column in the middle. Tables, because Outlook on Windows sets mail with Word and lays out nothing else. */
function Sheet({ children }: { children: ReactNode }) {
  return (
    <table role="presentation" className="page" width="100%" {...BARE}>
      <tbody>
        <tr>
          <td align="center">
            <table role="presentation" className="sheet" {...BARE}>
              <tbody>
                <tr>
                  <td align="left">{children}</td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const BARE = { border: 0, cellPadding: 0, cellSpacing: 0 };
