import type { ReactNode } from 'react';
import type { Language, Said } from '../domain/language.ts';
import { SOFT_HYPHEN, withSoftHyphens } from '../i18n/soft-hyphens.ts';

/**
 * The page's heading. Finnish compounds are longer than a phone is wide, so it is told where they may
 * break, and that an ordinal stays with its noun. The marks are elements, not characters: whoever copies
 * the title or searches the page for it gets it as it was written.
 */
export function Title({
  before,
  of: { text, language },
  pageLanguage,
}: {
  /** What the page is for, before what it is about: "Ilmoittautuminen: Kanta-Hämeen 4. kumppanuuspäivä". */
  before?: string;
  of: Said;
  pageLanguage: Language;
}) {
  const marked = text.replace(/(?<=\d\.) /g, BOUND_SPACE);
  const lang = language === pageLanguage ? undefined : language;
  const words = withElements(language === 'en' ? marked : withSoftHyphens(marked));
  if (before === undefined) return <h1 lang={lang}>{words}</h1>;
  return (
    <h1>
      {withElements(withSoftHyphens(before))}: {lang ? <span lang={lang}>{words}</span> : words}
    </h1>
  );
}

const BOUND_SPACE = '\u00a0';

function withElements(text: string): ReactNode[] {
  return text.split(/([\u00ad\u00a0])/).map((piece, position) => {
    const key = `${position} ${piece}`;
    if (piece === SOFT_HYPHEN) return <i key={key} className="may-break" />;
    if (piece === BOUND_SPACE)
      return (
        <span key={key} className="bound">
          {' '}
        </span>
      );
    return piece;
  });
}
