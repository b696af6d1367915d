import type { ReactNode } from 'react';
import type { Language } from '../../../domain/language.ts';
import type { Unchangeable } from '../../../domain/registrations/change.ts';
import type { ParticipantStory } from '../../../domain/registrations/participant.server.ts';
import { dateAndClock, dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../button.tsx';
import type { Frame } from '../frame.ts';
import type { ShownRegistration } from './participant-facts.tsx';

/** What the parts of a participant's page with something to do need. */
interface ActsProps extends Pick<ParticipantStory, 'hasNeeds' | 'arrival' | 'invitations'> {
  frame: Frame;
  registration: ShownRegistration;
  unchangeable: Unchangeable | null;
  /** The participant's own address. */
  path: string;
  language: Language;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const mayChange = ({ frame, unchangeable }: ActsProps) =>
  unchangeable === null && frame.permissions.includes('edit-participants');

/** The seat held, the place in the line, and what can be done about both. */
export function Seat(props: ActsProps) {
  const { registration, path, language } = props;
  const { seat, inLine, state } = registration;
  const { participant: t, participants } = texts(language).organise;
  return (
    <Part id="seat" title={t.seat.title}>
      {state === 'cancelled' && <p className="cancelled">{participants.standings.cancelled}</p>}
      {seat && <p>{participants.standings.seat[seat]}</p>}
      {inLine && <p>{participants.standings.waitsAt(inLine.mode, inLine.place)}</p>}
      {mayChange(props) && (
        <p className="buttons">
          {inLine && (
            <ButtonLink variant="secondary" href={`${path}/promotion`}>
              {t.promotion.open}
            </ButtonLink>
          )}
          <ButtonLink variant="secondary" href={`${path}/seat`}>
            {t.seat.move}
          </ButtonLink>
          <ButtonLink variant="secondary" danger href={`${path}/cancellation`}>
            {t.cancellation.open}
          </ButtonLink>
        </p>
      )}
    </Part>
  );
}

/** Health data: that there are some is told, what they are only after a press that the log notes. */
export function Needs({ hasNeeds, path, language }: ActsProps) {
  const t = texts(language).organise.participant.needs;
  return (
    <Part id="needs" title={t.title}>
      <p>{hasNeeds ? t.told : t.notTold}</p>
      {hasNeeds && (
        <form method="post" action={`${path}/needs`}>
          <Button variant="secondary">{t.show}</Button>
        </form>
      )}
    </Part>
  );
}

export function Invitation(props: ActsProps) {
  const { invitations, registration, path, language } = props;
  const t = texts(language).organise.participant.invitation;
  const live = invitations.some(({ state }) => state === 'live');
  return (
    <Part id="invitation" title={t.title}>
      {invitations.length === 0 && <p>{t.none}</p>}
      <ul>
        {invitations.map(({ state, sequence, recipient, reply, repliedAt }) => (
          <li key={`${recipient} ${sequence} ${state}`}>
            {[t[state], t.version(sequence), recipient && t.to(recipient)]
              .filter(Boolean)
              .join(', ')}
            {reply && <p>{t.replies[reply](dateAndClock(repliedAt!, language))}</p>}
          </li>
        ))}
      </ul>
      {live && registration.email !== null && mayChange(props) && (
        <form method="post" action={`${path}/invitation`}>
          <Button variant="secondary">{t.sendAgain}</Button>
        </form>
      )}
    </Part>
  );
}

/** Whether somebody came. It can be noted after the event too, from the desk's paper list. */
export function Arrival({ arrival, registration, frame, path, language }: ActsProps) {
  const t = texts(language).organise.participant.attendance;
  const notes =
    frame.permissions.includes('edit-participants') && registration.state !== 'cancelled';
  return (
    <Part id="arrival" title={t.title}>
      <p>
        {arrival ? `${t.came(dateAndTime(arrival.at, language))}. ${t.by[arrival.by]}` : t.notCame}
      </p>
      {notes && (
        <form method="post" action={`${path}/arrival`}>
          <Button variant="secondary" name="came" value={arrival ? 'no' : 'yes'}>
            {arrival ? t.undo : t.note}
          </Button>
        </form>
      )}
    </Part>
  );
}
