import { themePath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { EditedTheme } from '../../../domain/questions/edited-themes.server.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface ThemeListProps {
  themes: EditedTheme[];
  slug: string;
  language: Language;
}

export function ThemeList({ themes, slug, language }: ThemeListProps) {
  const t = texts(language).organise.themes;
  const items = themes.map(({ id, name, questions }) => {
    const named = said(name, language).text;
    const path = themePath(language, slug, id);
    return {
      id,
      name: named,
      content: (
        <p>
          <b>
            <Words of={name} language={language} />
          </b>
          <br />
          <span className="quiet">{t.questions(questions)}</span>
        </p>
      ),
      actions: (
        <>
          <LinkAbout href={path} words={t.edit} name={named} />
          <LinkAbout href={`${path}/remove`} words={t.remove} name={named} />
        </>
      ),
    };
  });
  return <OrderedList items={items} language={language} />;
}
