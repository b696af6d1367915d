import type { Did, DeskSection as Section } from '../../../domain/questions/desk.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import type { Workplace } from './question-forms.tsx';
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
  const { questions: t, ordering } = texts(place.language).organise;
  const id = `section-${standing}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{`${t.standings[standing]} (${count})`}</h2>
      {themes.map(({ theme, places }) => {
        const here = places.filter(({ isGone }) => !isGone).map(({ question }) => question);
        const isOrdered =
          standing === 'accepted' && here.length > 1 && here.length === places.length;
        const orderId = `order-${theme?.id ?? 0}`;
        return (
          <div key={theme?.id ?? 0} className="theme">
            <h3>{theme ? <Words of={theme.name} language={place.language} /> : t.withoutTheme}</h3>
            {isOrdered && <OrderForm id={orderId} place={place} last={here.at(-1)} />}
            <ul
              className="questions"
              data-reorder={isOrdered ? orderId : undefined}
              data-dragged={ordering.dragged}
            >
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

interface OrderFormProps {
  id: string;
  place: Workplace;
  last: ModeratedQuestion | undefined;
}

/** What reorder.js sends where something is dragged: what, and before which; or after the last one. */
function OrderForm({ id, place, last }: OrderFormProps) {
  const said = { press: 'move', from: 'accepted', item: '', before: '', last: last?.id };
  return (
    <>
      <form method="post" id={id} action={`${place.action}#did`}>
        {Object.entries(said).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <p className="visually-hidden" role="status" id={`${id}-status`} />
    </>
  );
}
