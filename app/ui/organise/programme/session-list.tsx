import { appearancePath, sessionPath } from '../../../domain/addresses.ts';
import type { When } from '../../../domain/events/event.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { Session } from '../../../domain/programme/programme.ts';
import { isOutside } from '../../../domain/programme/session-times.ts';
import { timeOfDay } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { AppearanceLine } from '../../event/programme.tsx';
import { whenText } from '../../when.tsx';
import { Words } from '../../words.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface SessionListProps {
  programme: Session[];
  event: { slug: string; when: When };
  language: Language;
}

/** The programme as its editor sees it. */
export function SessionList({ programme, event, language }: SessionListProps) {
  const t = texts(language).organise.programme;
  const items = programme.map((session) => {
    const name = said(session.title, language).text;
    const path = sessionPath(language, event.slug, session.id);
    return {
      id: session.id,
      name,
      content: <SessionInShort {...{ session, event, language }} />,
      actions: (
        <>
          <LinkAbout href={path} words={t.edit} name={name} />
          {session.kind !== 'break' && (
            <LinkAbout
              href={appearancePath(language, event.slug, session.id, 'new')}
              words={t.appearances.add}
              name={name}
            />
          )}
          <LinkAbout href={`${path}/remove`} words={t.remove} name={name} />
        </>
      ),
    };
  });
  return <OrderedList items={items} language={language} />;
}

interface SessionInShortProps {
  session: Session;
  event: { when: When };
  language: Language;
}

function SessionInShort({ session, event, language }: SessionInShortProps) {
  const t = texts(language).organise.programme;
  const { startsAt, endsAt, kind, title, appearances } = session;
  const times = [startsAt, endsAt].flatMap((time) =>
    time === null ? [] : [timeOfDay(time, language)],
  );
  return (
    <>
      <p className="quiet">{[times.join('–'), t.kinds[kind]].filter(Boolean).join(' · ')}</p>
      <h2>
        <Words of={title} language={language} />
      </h2>
      {isOutside(session, event.when) && (
        <p className="warning-text">{t.outside(whenText(event.when, language))}</p>
      )}
      {appearances.length > 0 && (
        <ul className="appearances">
          {appearances.map((appearance) => (
            <li key={appearance.id}>
              <AppearanceLine appearance={appearance} language={language} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
