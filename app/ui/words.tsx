import { type Language, said, type Translated } from '../domain/language.ts';

interface WordsProps {
  of: Translated;
  /** The language of the page, or of what surrounds these words. */
  language: Language;
}

/** What an organiser has written, marked with its language where that is not the page's. */
export function Words({ of, language }: WordsProps) {
  const words = said(of, language);
  return words.language === language ? words.text : <span lang={words.language}>{words.text}</span>;
}

/** The same as paragraphs: an empty line divides them. */
export function Paragraphs({ of, language, className }: WordsProps & { className?: string }) {
  const words = said(of, language);
  const lang = words.language === language ? undefined : words.language;
  return words.text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} className={className} lang={lang}>
      {paragraph}
    </p>
  ));
}
