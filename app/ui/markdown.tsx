import { type Language, type Said, said, type Translated } from '../domain/language.ts';
import { type HeadingLevel, markdownToHtml } from '../markdown/html.ts';

interface Place {
  /** The language of the page, or of what surrounds these words. */
  language: Language;
  /** One below the heading that the text stands under. */
  headingLevel: HeadingLevel;
  className?: string;
}

/** A longer text that an organiser has written with Markdown's marks. */
export function Markdown({ of, ...place }: Place & { of: Translated }) {
  return <MarkdownWords words={said(of, place.language)} {...place} />;
}

/** The same in one language, marked with it where that is not the page's. */
export function MarkdownWords(props: Place & { words: Said }) {
  const { words, language, headingLevel, className } = props;
  return (
    <div
      className={className ? `markdown ${className}` : 'markdown'}
      lang={words.language === language ? undefined : words.language}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml lets no HTML through
      dangerouslySetInnerHTML={{ __html: markdownToHtml(words.text, { headingLevel }) }}
    />
  );
}
