import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#app/domain/language.ts';
import { markdownToMail } from '#app/markdown/mail.ts';
import type { Block, Fact, Letter, Value } from './letter.ts';
import { css } from './style.ts';

/** The HTML part: no pictures, no tables, readable where a mail program drops the style. */
export function asHtml(letter: Letter): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<LetterPage letter={letter} />)}`;
}

function LetterPage({ letter }: { letter: Letter }) {
  const { language, subject, greeting, heading, headingIn = language } = letter;
  const { opening, blocks, footer } = letter;
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
        <Preheader blocks={blocks} />
        {/* An article, not a landmark: mail on the web stands inside another page. */}
        <article>
          <p>{greeting}</p>
          <h1 lang={otherThan(language, headingIn)}>{heading}</h1>
          {opening.length > 0 && <p>{opening.join(' ')}</p>}
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <BlockPart key={index} block={block} language={language} />
          ))}
          <footer>{footer.join(' ')}</footer>
        </article>
      </body>
    </html>
  );
}

/** What a list of mails shows after the subject: when it is. The page itself does not show it. */
function Preheader({ blocks }: { blocks: Block[] }) {
  const event = blocks.find((block) => block.is === 'event');
  const when = event?.facts[0]?.values[0]?.text;
  return (
    <div hidden style={{ display: 'none' }}>
      {when}
    </div>
  );
}

function BlockPart({ block, language }: { block: Block; language: Language }) {
  switch (block.is) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'written':
      return (
        <div
          lang={otherThan(language, block.words.language)}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToMail lets no HTML through
          dangerouslySetInnerHTML={{ __html: markdownToMail(block.words.text).html }}
        />
      );
    case 'link':
      return (
        <p>
          <a className={block.main ? 'main' : undefined} href={block.url}>
            {block.label}
          </a>
        </p>
      );
    case 'question':
      return (
        <p>
          <strong>{block.label}: </strong>
          <ValuePart value={block.words} language={language} />
        </p>
      );
    case 'event':
      return (
        <section>
          <h2 lang={otherThan(language, block.title.language)}>{block.title.text}</h2>
          <dl>
            {block.facts.map((fact) => (
              <FactPart key={fact.label} fact={fact} language={language} />
            ))}
          </dl>
        </section>
      );
  }
}

function FactPart({ fact, language }: { fact: Fact; language: Language }) {
  return (
    <>
      <dt>{fact.label}</dt>
      <dd>
        {fact.values.map((value, index) => (
          <Fragment key={value.text}>
            {index > 0 && ', '}
            <ValuePart value={value} language={language} />
          </Fragment>
        ))}
      </dd>
    </>
  );
}

function ValuePart({ value, language }: { value: Value; language: Language }) {
  if (value.url) return <a href={value.url}>{value.text}</a>;
  return <span lang={otherThan(language, value.language)}>{value.text}</span>;
}

/** A `lang` attribute stands only where the language changes. */
function otherThan(language: Language, own: Language): Language | undefined {
  return own === language ? undefined : own;
}
