import { appearancePath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { Appearance, Session } from '../../../domain/programme/programme.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../button.tsx';
import { Words } from '../../words.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface AppearanceListProps {
  session: Session;
  slug: string;
  language: Language;
}

const REMOVAL = 'removal';

/** Those who appear in a session, in their order. */
export function AppearanceList({ session, slug, language }: AppearanceListProps) {
  const all = texts(language).organise.programme;
  const t = all.appearances;
  const path = (appearance: number | 'new') =>
    appearancePath(language, slug, session.id, appearance);
  const items = session.appearances.map((appearance) => {
    const name = calledBy(appearance, language);
    return {
      id: appearance.id,
      name,
      content: <AppearanceInShort {...{ appearance, language }} />,
      actions: (
        <>
          <a href={path(appearance.id)} aria-label={`${all.edit}: ${name}`}>
            {all.edit}
          </a>
          <button
            {...{ form: REMOVAL, name: 'removed', value: appearance.id }}
            type="submit"
            className="as-link"
            aria-label={t.removeNamed(name)}
          >
            {all.remove}
          </button>
        </>
      ),
    };
  });
  return (
    <section aria-labelledby="appearances">
      <h2 id="appearances">{t.title}</h2>
      <form method="post" id={REMOVAL} />
      {items.length === 0 ? <p>{t.none}</p> : <OrderedList {...{ items, language }} />}
      <p className="buttons">
        <ButtonLink href={path('new')}>{t.add}</ButtonLink>
        <ButtonLink variant="secondary" href={`${path('new')}?only=organisation`}>
          {t.addOrganisation}
        </ButtonLink>
      </p>
    </section>
  );
}

/** The person, or the organisation where nobody is named. */
function calledBy({ name, organisation }: Appearance, language: Language): string {
  return name ?? (organisation ? said(organisation, language).text : '');
}

function AppearanceInShort({
  appearance,
  language,
}: {
  appearance: Appearance;
  language: Language;
}) {
  const { parts } = texts(language).organise.programme;
  const { name, title, organisation, part } = appearance;
  return (
    <p>
      <b>{name ?? (organisation && <Words of={organisation} language={language} />)}</b>
      <br />
      <span className="quiet">
        {parts[part]}
        {title && (
          <>
            {' · '}
            <Words of={title} language={language} />
          </>
        )}
        {name !== null && organisation && (
          <>
            {' · '}
            <Words of={organisation} language={language} />
          </>
        )}
      </span>
    </p>
  );
}
