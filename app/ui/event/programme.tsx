import type { Language } from '../../domain/language.ts';
import type { Appearance, Session } from '../../domain/programme/programme.ts';
import { timeOfDay } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Markdown } from '../markdown.tsx';
import { Words } from '../words.tsx';

/** The timetable, in order. A list rather than a table: in it, time and session stay together on a phone. */
export function Programme({ programme, language }: { programme: Session[]; language: Language }) {
  const t = texts(language).eventPage;
  const hasTimes = programme.some((session) => session.startsAt !== null);
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">{t.programme}</h2>
      {!hasTimes && <p className="quiet">{t.programmeWithoutTimes}</p>}
      <ol className={hasTimes ? 'programme timed' : 'programme'}>
        {programme.map((session) => (
          <li key={session.id} className={session.kind === 'break' ? 'break' : undefined}>
            {hasTimes && <Hours session={session} language={language} />}
            <div>
              <h3>
                <Words of={session.title} language={language} />
              </h3>
              {(session.kind === 'panel' || session.kind === 'workshop') && (
                <p className="eyebrow">{t.sessionKind[session.kind]}</p>
              )}
              {session.description && (
                <Markdown of={session.description} language={language} headingLevel={4} />
              )}
              <Appearances appearances={session.appearances} language={language} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Hours({ session, language }: { session: Session; language: Language }) {
  const { startsAt, endsAt } = session;
  if (startsAt === null) return null;
  return (
    <p className="hours">
      <time dateTime={new Date(startsAt).toISOString()}>{timeOfDay(startsAt, language)}</time>
      {endsAt !== null && `–${timeOfDay(endsAt, language)}`}
    </p>
  );
}

function Appearances({ appearances, language }: { appearances: Appearance[]; language: Language }) {
  if (appearances.length === 0) return null;
  return (
    <ul className="appearances">
      {appearances.map((appearance) => (
        <li key={appearance.id}>
          <AppearanceLine appearance={appearance} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** "Kalle Larsson, kunnanjohtaja, Tammela": as much of it as is known. */
export function AppearanceLine({
  appearance,
  language,
}: {
  appearance: Appearance;
  language: Language;
}) {
  const { name, title, organisation, part } = appearance;
  const known = [
    name && <b key="name">{name}</b>,
    title && <Words key="title" of={title} language={language} />,
    organisation && <Words key="organisation" of={organisation} language={language} />,
    part === 'moderator' && texts(language).eventPage.part.moderator,
  ].filter(Boolean);
  return known.flatMap((piece, position) => (position === 0 ? [piece] : [', ', piece]));
}
