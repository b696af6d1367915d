import { z } from 'zod';
import { optionalText } from '../../form.ts';
import { LANGUAGES, type Language, type Translated } from '../../language.ts';

const MOST = 50;

export const OPTION_LINE_FAULTS = ['line-without-finnish', 'too-many-lines'] as const;

/** `line-without-finnish`: a line of another language stands beside an empty Finnish one. */
export type OptionLineFault = (typeof OPTION_LINE_FAULTS)[number];

/**
 * Options as people list them: one a line, the same line in each language. Empty lines are left out; a
 * translation may be missing, the Finnish may not.
 */
export function optionLines(longest: number) {
  const lines = z
    .string({ error: 'unknown-option' })
    .default('')
    .transform((text): unknown[] => text.split(/\r\n|\r|\n/))
    .pipe(z.array(optionalText(longest)));
  return z.object({ fi: lines, sv: lines, en: lines }).transform((given, context): Translated[] => {
    const options: Translated[] = [];
    const refuse = (message: OptionLineFault, language: Language) =>
      context.addIssue({ code: 'custom', message, path: [language] });
    const count = Math.max(...LANGUAGES.map((language) => given[language].length));
    if (count > MOST) refuse('too-many-lines', 'fi');
    for (let place = 0; place < count; place += 1) {
      const [fi, sv, en] = [given.fi[place], given.sv[place], given.en[place]];
      if (fi) options.push({ fi, ...(sv && { sv }), ...(en && { en }) });
      else if (sv || en) refuse('line-without-finnish', 'fi');
    }
    return options;
  });
}
