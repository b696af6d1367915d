import type { Did, DeskSection as Section } from '../../../domain/questions/desk.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { type BackAtQuestion, QuestionItem, type QuestionItemProps } from './question-item.tsx';

interface DeskSectionProps {
  section: Section;
  place: QuestionItemProps['place'];
  did: Did | null;
  back: BackAtQuestion | null;
}

/** The questions of one standing, under their themes. */
export function DeskSection({ section, place, did, back }: DeskSectionProps) {
  const { standing, count, themes } = section;
  const t = texts(place.language).organise.questions;
  const id = `section-${standing}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{`${t.standings[standing]} (${count})`}</h2>
      {themes.map(({ theme, places }) => {
        const here = places.filter(({ isGone }) => !isGone).map(({ question }) => question);
        return (
          <div key={theme?.id ?? 0} className="theme">
            <h3>{theme ? <Words of={theme.name} language={place.language} /> : t.withoutTheme}</h3>
            <ul className="questions">
              {places.map((item) => {
                const { id } = item.question;
                const index = here.indexOf(item.question);
                return (
                  <QuestionItem
                    key={id}
                    place={place}
                    section={standing}
                    item={item}
                    neighbours={{ before: here[index - 1], after: here[index + 1] }}
                    did={did?.of === id && did.from === standing ? did.press : null}
                    back={back?.of === id ? back : null}
                  />
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
