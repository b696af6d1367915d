import { Fragment } from 'react';
import type { Language } from '#app/domain/language.ts';
import { markdownToMail } from '#app/markdown/mail.ts';
import type { Block, Fact, Value } from './letter.ts';
import { mayBreak } from './may-break.ts';

type Of<Kind extends Block['is']> = Extract<Block, { is: Kind }>;

export function BlockPart({ block, language }: { block: Block; language: Language }) {
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
      return block.main ? <Button {...block} /> : <PlainLink {...block} />;
    case 'question':
      return (
        <p className="question">
          <strong>{block.label}: </strong>
          <ValuePart value={block.words} language={language} />
        </p>
      );
    case 'event':
      return <EventPart block={block} language={language} />;
  }
}

function PlainLink({ label, url }: Of<'link'>) {
  return (
    <p>
      <a href={url}>{label}</a>
    </p>
  );
}

/** Word gives no padding to a link, so that the cell around it has the colour. */
function Button({ label, url }: Of<'link'>) {
  return (
    <table role="presentation" className="button" border={0} cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td>
            <a href={url}>
              <strong>{label}</strong>
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function EventPart({ block, language }: { block: Of<'event'>; language: Language }) {
  const { title, facts } = block;
  return (
    <table
      role="presentation"
      className="event"
      width="100%"
      border={0}
      cellPadding={0}
      cellSpacing={0}
    >
      <tbody>
        <tr>
          <td align="left">
            <h2 lang={otherThan(language, title.language)}>{mayBreak(title.text)}</h2>
            <dl>
              {facts.map((fact) => (
                <FactPart key={fact.label} fact={fact} language={language} />
              ))}
            </dl>
          </td>
        </tr>
      </tbody>
    </table>
  );
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
  return <span lang={otherThan(language, value.language)}>{mayBreak(value.text)}</span>;
}

/** A `lang` attribute stands only where the language changes. */
function otherThan(language: Language, own: Language): Language | undefined {
  return own === language ? undefined : own;
}
