import { answersPath, deskPath, panellistsPath, runSheetPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';

export type Part = 'desk' | 'runSheet' | 'panellists' | 'answers';

const PATHS: Record<Part, (language: Language, slug: string) => string> = {
  desk: deskPath,
  runSheet: runSheetPath,
  panellists: panellistsPath,
  answers: answersPath,
};

interface QuestionPartsProps {
  slug: string;
  language: Language;
  current?: Part;
}

/** The pages of a moderator: before the day, during it and after it. */
export function QuestionParts({ slug, language, current }: QuestionPartsProps) {
  const t = texts(language).organise.questions.parts;
  return (
    <nav aria-label={t.label} className="parts">
      <ul>
        {(Object.keys(PATHS) as Part[]).map((part) => (
          <li key={part}>
            <a
              href={PATHS[part](language, slug)}
              aria-current={part === current ? 'page' : undefined}
            >
              {t[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
