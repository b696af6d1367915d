import type { ReactNode } from 'react';
import { eventPath, questionsPath, registerPath } from '../../domain/addresses.ts';
import type { ListedEvent } from '../../domain/events/listed-event.ts';
import { whatIsLeft } from '../../domain/events/what-is-left.ts';
import type { Language } from '../../domain/language.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../button.tsx';
import { isUnderWay } from '../event-list.tsx';
import { Notice } from '../notice.tsx';
import { seatLines } from '../seats.ts';
import { whenText } from '../when.tsx';
import { Words } from '../words.tsx';
import { AddToCalendar } from './add-to-calendar.tsx';
import type { EventView } from './event-view.ts';

/** The button with what is left and the last day, or plainly why there is no button. */
export function SignUp({ view }: { view: EventView }) {
  const { event, language, now, registration: phase } = view;
  const t = texts(language).eventPage;
  switch (phase.is) {
    case 'open':
      return <OpenSignUp view={view} />;
    case 'not-open-yet':
      return (
        <InPlaceOfButton view={view} title={t.notOpenYet(dateAndTime(phase.opensAt, language))} />
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
    case 'unpublished':
      return <InPlaceOfButton view={view} title={t.notPublished} />;
    case 'not-taken':
      return <InPlaceOfButton view={view} title={t.notTaken} />;
  }
}

function OpenSignUp({ view }: { view: EventView }) {
  const { event, language, pools } = view;
  const t = texts(language);
  const left = whatIsLeft(pools, event.waitingList);
  return (
    <>
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

/** What is left and the last day, among the facts above the button. */
export function SignUpFacts({ view }: { view: EventView }) {
  const { event, language, pools, registration: phase } = view;
  const t = texts(language);
  if (phase.is !== 'open' && phase.is !== 'not-open-yet') return null;
  return (
    <>
      {pools.length > 0 && (
        <div>
          <dt>{t.eventPage.places}</dt>
          {seatLines(pools, event.waitingList, t.event).map((line) => (
            <dd key={line} className="sentence">
              {line}
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{t.eventPage.registration}</dt>
        <dd>
          {phase.is === 'open'
            ? t.eventPage.lastDay(dateAndTime(phase.closesAt, language))
            : t.eventPage.opens(dateAndTime(phase.opensAt, language))}
        </dd>
      </div>
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
  const { event, language, asking } = view;
  if (asking.is === 'closed') return null;
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
