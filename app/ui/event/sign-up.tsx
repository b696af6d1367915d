import type { ReactNode } from 'react';
import { eventPath, questionsPath, registerPath } from '../../domain/addresses.ts';
import { questionPhase, registrationPhase } from '../../domain/events/event.ts';
import type { ListedEvent } from '../../domain/events/listed-event.ts';
import type { Language } from '../../domain/language.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../button.tsx';
import { isUnderWay } from '../event-list.tsx';
import { Notice } from '../notice.tsx';
import { seatLines, whatIsLeft } from '../seats.ts';
import { whenText } from '../when.tsx';
import { Words } from '../words.tsx';
import { AddToCalendar } from './add-to-calendar.tsx';
import type { EventView } from './event-view.ts';

/** The button with what is left and the last day, or plainly why there is no button. */
export function SignUp({ view }: { view: EventView }) {
  const { event, language, now, pools } = view;
  const t = texts(language).eventPage;
  const phase = registrationPhase(event, now);
  switch (phase.is) {
    case 'open':
      return <OpenSignUp view={view} lastDay={dateAndTime(phase.closesAt, language)} />;
    case 'not-open-yet':
      return (
        <InPlaceOfButton view={view} title={t.notOpenYet(dateAndTime(phase.opensAt, language))}>
          {pools.length > 0 && (
            <p>{seatLines(pools, event.waitingList, texts(language).event).join(', ')}</p>
          )}
        </InPlaceOfButton>
      );
    case 'closed':
      return (
        <InPlaceOfButton view={view} title={isUnderWay(event, now) ? t.under : t.closed}>
          {event.mode !== 'on-site' && <p>{t.haveLink}</p>}
        </InPlaceOfButton>
      );
    case 'cancelled':
      return (
        <Notice tone="warning" title={t.cancelled}>
          <p>{t.cancelledAdvice}</p>
          <Next event={view.next} language={language} />
        </Notice>
      );
    case 'past':
      return (
        <Notice tone="info" title={t.past}>
          {view.materials.length > 0 && (
            <p>
              <a href="#materials">{t.toMaterials}</a>
            </p>
          )}
          <Next event={view.next} language={language} />
        </Notice>
      );
    default:
      return <InPlaceOfButton view={view} title={t.notTaken} />;
  }
}

function OpenSignUp({ view, lastDay }: { view: EventView; lastDay: string }) {
  const { event, language, pools } = view;
  const t = texts(language);
  const left = whatIsLeft(pools, event.waitingList);
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t.eventPage.places}</dt>
          {seatLines(pools, event.waitingList, t.event).map((line) => (
            <dd key={line} className="sentence">
              {line}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t.eventPage.registration}</dt>
          <dd>{t.eventPage.lastDay(lastDay)}</dd>
        </div>
      </dl>
      {left === 'nothing' && <Notice tone="info" title={t.eventPage.fullWithoutLine} />}
      <p className="buttons">
        {left !== 'nothing' && (
          <ButtonLink href={registerPath(language, event.slug)}>
            {left === 'seats' ? t.event.register : t.event.registerToLine}
          </ButtonLink>
        )}
        <AskButton view={view} />
      </p>
      <Calendar view={view} />
    </>
  );
}

function InPlaceOfButton({
  view,
  title,
  children,
}: {
  view: EventView;
  title: string;
  children?: ReactNode;
}) {
  return (
    <>
      <Notice tone="info" title={title}>
        {children}
      </Notice>
      <p className="buttons">
        <AskButton view={view} />
      </p>
      <Calendar view={view} />
    </>
  );
}

function Calendar({ view: { event, addToCalendar, language } }: { view: EventView }) {
  return (
    addToCalendar && <AddToCalendar slug={event.slug} links={addToCalendar} language={language} />
  );
}

export function AskButton({ view }: { view: EventView }) {
  const { event, language, now } = view;
  if (questionPhase(event, now).is === 'closed') return null;
  return (
    <ButtonLink variant="secondary" href={questionsPath(language, event.slug)}>
      {texts(language).eventPage.ask}
    </ButtonLink>
  );
}

function Next({ event, language }: { event: ListedEvent | null; language: Language }) {
  if (!event) return null;
  return (
    <p>
      {texts(language).eventPage.nextInSeries}{' '}
      <a href={eventPath(language, event.slug)}>
        <Words of={event.title} language={language} />
      </a>
      , {whenText(event.when, language)}
    </p>
  );
}
