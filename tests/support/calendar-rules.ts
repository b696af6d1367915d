import type { Language } from '#app/domain/language.ts';
import type { Person, Screens } from './screens.ts';

/*
 * The rules of calendar invitations, a row for each thing that people do: from which page they do it, what is
 * said to whom, and what their calendar makes of it.
 */

export const LANGUAGES: Language[] = ['fi', 'sv', 'en'];
export const TITLE = { fi: 'Kuulopäivä', sv: 'Hörseldagen', en: 'Hearing Day' };
const NEW_TITLE = { fi: 'Korvapäivä', sv: 'Örondagen', en: 'Ear Day' };

export const INVITED = { method: 'REQUEST', uid: 'new', sequence: 0, status: 'CONFIRMED' } as const;
const UPDATED = { method: 'REQUEST', uid: 'same', sequence: 1, status: 'CONFIRMED' } as const;
const REPEATED = { method: 'REQUEST', uid: 'same', sequence: 0, status: 'CONFIRMED' } as const;
const WITHDRAWN = { method: 'CANCEL', uid: 'same', sequence: 1, status: 'CANCELLED' } as const;
export const NO_INVITATION = null;

export type Calendar =
  | typeof INVITED
  | typeof UPDATED
  | typeof REPEATED
  | typeof WITHDRAWN
  | typeof NO_INVITATION;

/** Subjects in Finnish, Swedish and English. */
export type Subjects = [fi: string, sv: string, en: string];

export const CONFIRMED: Subjects = ['Olet ilmoittautunut', 'Du är anmäld', 'You are registered'];
export const WAITING: Subjects = [
  'Olet jonotuslistalla',
  'Du står på väntelistan',
  'You are on the waiting list',
];
const PROMOTED: Subjects = ['Sait paikan', 'Du har fått en plats', 'You have a place'];
const NEW_TIME: Subjects = ['Uusi ajankohta', 'Ny tidpunkt', 'New time'];
const NEW_PLACE: Subjects = ['Uusi paikka', 'Ny plats', 'New venue'];
const CHANGED: Subjects = ['Muutos tapahtumaan', 'Ändring i evenemanget', 'Change to the event'];
const REMOTE: Subjects = [
  'Tapahtuma järjestetään etänä',
  'Evenemanget ordnas på distans',
  'The event will be held remotely',
];
const EVENT_CANCELLED: Subjects = [
  'Tapahtuma on peruttu',
  'Evenemanget är inställt',
  'The event is cancelled',
];
const REVIVED: Subjects = [
  'Tapahtuma järjestetään sittenkin',
  'Evenemanget ordnas trots allt',
  'The event will be held after all',
];
const CANCELLED: Subjects = [
  'Ilmoittautumisesi on peruttu',
  'Din anmälan är avbokad',
  'Your registration is cancelled',
];
const LEFT_LINE: Subjects = [
  'Et ole enää jonotuslistalla',
  'Du står inte längre på väntelistan',
  'You are no longer on the waiting list',
];
const ADDRESS_LEFT: Subjects = [
  'Sähköpostiosoite on vaihdettu',
  'E-postadressen har bytts',
  'E-mail address changed',
];
const ATTENDS_REMOTELY: Subjects = [
  'Osallistut etänä',
  'Du deltar på distans',
  'You are attending remotely',
];
const AGAIN: Subjects = ['Kalenterikutsusi', 'Din kalenderinbjudan', 'Your calendar invitation'];

export interface Row {
  what: string;
  by: (screens: Screens, person: Person) => Promise<unknown>;
  tells: Subjects;
  calendar: Calendar;
  title?: typeof TITLE;
}

interface RowOfEvent extends Row {
  before?: (screens: Screens) => Promise<unknown>;
  /** Of those who waited for a seat on site: they stay without an invitation unless told otherwise. */
  inLine?: Calendar;
}

const MOVED = { date: '2027-01-12', from: '13:00', until: '15:00' };
const ELSEWHERE = { mode: 'hybrid', 'venue.fi': 'Verkatehdas' };

/** Everybody is told at once. */
export const ABOUT_THE_EVENT: RowOfEvent[] = [
  { what: 'the time', by: (on) => on.changeDay('move', MOVED), tells: NEW_TIME, calendar: UPDATED },
  {
    what: 'the place',
    by: (on) => on.changeDay('place', ELSEWHERE),
    tells: NEW_PLACE,
    calendar: UPDATED,
  },
  {
    what: 'the title',
    by: (on) => on.retitle(NEW_TITLE),
    tells: CHANGED,
    calendar: UPDATED,
    title: NEW_TITLE,
  },
  {
    what: 'the programme, when it is sent',
    before: (on) => on.addSession('Lisäpuheenvuoro'),
    by: (on) => on.sendProgramme(),
    tells: CHANGED,
    calendar: UPDATED,
  },
  {
    what: 'the mode, to remote',
    by: (on) => on.changeDay('go-remote'),
    tells: REMOTE,
    calendar: UPDATED,
    inLine: INVITED,
  },
  {
    what: 'the whole event, cancelled',
    by: (on) => on.changeDay('cancel'),
    tells: EVENT_CANCELLED,
    calendar: WITHDRAWN,
  },
  {
    what: 'the cancelled event, revived',
    before: (on) => on.changeDay('cancel'),
    by: (on) => on.changeDay('revive'),
    tells: REVIVED,
    calendar: INVITED,
  },
];

export const newAddress = ({ email }: Person) => `uusi.${email}`;

/** Done to one of those who hold a seat on site: nobody else is told. */
export const ABOUT_A_SEAT: Row[] = [
  {
    what: 'an organiser cancels their registration',
    by: (on, person) => on.organiserCancels(person),
    tells: CANCELLED,
    calendar: WITHDRAWN,
  },
  {
    what: 'they cancel on their own page',
    by: (on, person) => on.cancelsThemselves(person),
    tells: CANCELLED,
    calendar: WITHDRAWN,
  },
  {
    what: 'an organiser moves them to remote',
    by: (on, person) => on.organiserMoves(person, 'remote'),
    tells: ATTENDS_REMOTELY,
    calendar: UPDATED,
  },
  {
    what: 'they choose to attend remotely on their own page',
    by: (on, person) => on.movesThemselves(person, 'remote'),
    tells: ATTENDS_REMOTELY,
    calendar: UPDATED,
  },
  {
    what: 'an organiser sends their invitation again',
    by: (on, person) => on.organiserInvitesAgain(person),
    tells: AGAIN,
    calendar: REPEATED,
  },
  {
    what: 'they ask for their invitation again',
    by: (on, person) => on.asksAgain(person),
    tells: AGAIN,
    calendar: REPEATED,
  },
  {
    what: 'an organiser corrects their address, at the old one',
    by: (on, person) => on.organiserCorrects(person, newAddress(person)),
    tells: ADDRESS_LEFT,
    calendar: WITHDRAWN,
  },
  {
    what: 'they correct their address, at the old one',
    by: (on, person) => on.correctsThemselves(person, newAddress(person)),
    tells: ADDRESS_LEFT,
    calendar: WITHDRAWN,
  },
];

/** Done to the first of those who wait for a seat on site: nobody else is told. */
export const ABOUT_THE_LINE: Row[] = [
  {
    what: 'one more seat is theirs',
    by: (on) => on.raiseSeatsOnSite(),
    tells: PROMOTED,
    calendar: INVITED,
  },
  {
    what: 'an organiser lets them in',
    by: (on, person) => on.promote(person),
    tells: PROMOTED,
    calendar: INVITED,
  },
  {
    what: 'they leave the line',
    by: (on, person) => on.cancelsThemselves(person),
    tells: LEFT_LINE,
    calendar: NO_INVITATION,
  },
  {
    what: 'they take a remote seat instead',
    by: (on, person) => on.movesThemselves(person, 'remote'),
    tells: ATTENDS_REMOTELY,
    calendar: INVITED,
  },
];
