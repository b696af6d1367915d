import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

interface OrderedItem {
  id: number;
  /** What a button that moves it calls it. */
  name: string;
  content: ReactNode;
  /** What else can be done with it, beside the buttons that move it. */
  actions?: ReactNode;
}

interface OrderedListProps {
  items: OrderedItem[];
  language: Language;
}

const FORM = 'order';

/**
 * A list that is put in order by buttons; where scripts run, by dragging too (reorder.js). Both send the
 * same form: which thing moves, and where to. The page comes back with the focus on what has moved.
 */
export function OrderedList({ items, language }: OrderedListProps) {
  const t = texts(language).organise.ordering;
  const count = items.length;
  return (
    <>
      <form method="post" id={FORM}>
        <input type="hidden" name="item" />
        <input type="hidden" name="before" />
      </form>
      <p className="visually-hidden" role="status" id={`${FORM}-status`} />
      <ol className="arranged" data-reorder={FORM} data-dragged={t.dragged}>
        {items.map(({ id, name, content, actions }, place) => (
          <li key={id} id={`item-${id}`} data-item={id} data-name={name}>
            <div className="arranged-what">{content}</div>
            <div className="arranged-acts">
              {place > 0 && (
                <button
                  {...{ form: FORM, name: 'up', value: id, id: `up-${id}` }}
                  type="submit"
                  className="move"
                  aria-label={t.upNamed(name, place + 1, count)}
                >
                  <span aria-hidden="true">↑</span> {t.up}
                </button>
              )}
              {place < count - 1 && (
                <button
                  {...{ form: FORM, name: 'down', value: id, id: `down-${id}` }}
                  type="submit"
                  className="move"
                  aria-label={t.downNamed(name, place + 1, count)}
                >
                  <span aria-hidden="true">↓</span> {t.down}
                </button>
              )}
              {actions}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
