export const LANGUAGES = ['fi', 'sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What an organiser has written. Finnish is always there; the others where somebody has translated. */
export type Translated = { fi: string } & { [language in Exclude<Language, 'fi'>]?: string };

/** A text with the language it is really in, for the `lang` attribute. */
export interface Said {
  text: string;
  language: Language;
}

export function said(text: Translated, language: Language): Said {
  const own = text[language];
  return own ? { text: own, language } : { text: text.fi, language: 'fi' };
}
