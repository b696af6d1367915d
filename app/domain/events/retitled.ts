import { LANGUAGES, type Language, type Translated } from '../language.ts';

/**
 * The title of another event of the same series: in each language the ordinal is replaced where the old
 * one stands in it. "Kanta-Hämeen 4. kumppanuuspäivä" is then the 5th, "4:e" is "5:e", "4th" is "5th".
 */
export function retitled(title: Translated, ordinal: number, next: number): Translated {
  const entries = LANGUAGES.flatMap((language) => {
    const text = title[language];
    return text === undefined ? [] : [[language, inLanguage(text, language, ordinal, next)]];
  });
  return { fi: title.fi, ...Object.fromEntries(entries) };
}

/** The ordinal with its ending where there is one such; else the bare number, which is no part of a date or a time. */
function inLanguage(text: string, language: Language, ordinal: number, next: number): string {
  const withEnding = new RegExp(`(?<![\\d.:/])${ordinal}${ENDING[language].source}`, 'iu');
  if (withEnding.test(text)) return text.replace(withEnding, next + ending(language, next));
  return text.replace(
    new RegExp(`(?<![\\d.:/–-])${ordinal}(?![\\d.:/–-]|\\p{L})`, 'u'),
    String(next),
  );
}

/** Of an ordinal in figures: "4." not before a digit, which would be a date; "4:e"; "4th". */
const ENDING: Record<Language, RegExp> = {
  fi: /\.(?!\d)/u,
  sv: /:[ae](?!\p{L})/u,
  en: /(?:st|nd|rd|th)(?!\p{L})/u,
};

function ending(language: Language, ordinal: number): string {
  const last = ordinal % 10;
  const teens = ordinal % 100 > 10 && ordinal % 100 < 20;
  switch (language) {
    case 'fi':
      return '.';
    case 'sv':
      return !teens && (last === 1 || last === 2) ? ':a' : ':e';
    case 'en':
      return teens ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  }
}
