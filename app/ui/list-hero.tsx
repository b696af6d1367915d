import { type Language, said, type Translated } from '../domain/language.ts';
import { texts } from '../i18n/index.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { Title } from './title.tsx';
import { Paragraphs } from './words.tsx';

interface ListHeroProps {
  path: Crumb[];
  eyebrow: string;
  name: Translated;
  description: Translated | null;
  language: Language;
}

/** The first screen of a network or a series: what it is called and what it is. */
export function ListHero({ path, eyebrow, name, description, language }: ListHeroProps) {
  const partlyInFinnish = !name[language] || (description && !description[language]);
  return (
    <div className="hero">
      <div className="wrap">
        {path.length > 0 && <Breadcrumbs path={path} language={language} />}
        <p className="eyebrow">{eyebrow}</p>
        <Title of={said(name, language)} pageLanguage={language} />
        {description && <Paragraphs of={description} language={language} className="lead" />}
        {partlyInFinnish && (
          <p className="quiet fallback">{texts(language).event.someTextsInFinnish}</p>
        )}
      </div>
    </div>
  );
}
