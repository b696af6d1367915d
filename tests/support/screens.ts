import type { Language } from '#app/domain/language.ts';
import type { eventOn } from './event-on-server.ts';
import { fieldsOf } from './html.ts';
import { signedInVisitor } from './organisers.ts';
import { registrant } from './registrant.ts';
import type { TestServer } from './running-server.ts';
import { type Answer, visitor } from './visitor.ts';

/** Somebody who signs up, in their language. */
export interface Person {
  name: string;
  email: string;
  language: Language;
}

type EventOnServer = Awaited<ReturnType<typeof eventOn>>;

/** What organisers and registrants of an event do on the program's pages, by the buttons that they have there. */
export async function screensOf(server: TestServer, { id: eventId, slug }: EventOnServer) {
  const organiser = await signedInVisitor(server);
  const browser = visitor(server);
  const room = `/organise/e/${slug}`;
  const in_ = (language: Language) => (language === 'fi' ? '' : `/${language}`);
  const own = async ({ email, language }: Person) =>
    `${in_(language)}/r/${(await registrant(server.db, email)).token}`;
  const participant = async ({ email }: Person) =>
    `${room}/participants/${(await registrant(server.db, email)).id}`;
  const details = ({ name, email }: Person) => ({ firstName: name, lastName: 'Mallila', email });

  return {
    /** By the public form. */
    signUp: (person: Person, mode: 'on-site' | 'remote') =>
      led(
        browser.fillIn(`${in_(person.language)}/e/${slug}/register`, { ...details(person), mode }),
      ),
    /** Reviews a change of the day and makes it. */
    async changeDay(kind: string, typed: Record<string, string> = {}) {
      const path = `${room}/change/${kind}`;
      const review = await organiser.fillIn(path, typed);
      if (review.status !== 200) throw new Error(`${kind} was not reviewed: ${review.status}`);
      return led(organiser.send(path, fieldsOf(review.text)));
    },
    /** Changes the title in the editor, and says that everybody is to be told. */
    async retitle(title: Record<Language, string>) {
      const path = `${room}/edit/basics`;
      const typed = { 'title.fi': title.fi, 'title.sv': title.sv, 'title.en': title.en };
      const asked = await organiser.fillIn(path, typed);
      return led(organiser.send(path, { ...fieldsOf(asked.text), tell: 'yes' }));
    },
    /** Adds a session to the programme, of which nobody is told yet. */
    addSession: (title: string) =>
      led(
        organiser.fillIn(`${room}/edit/programme/new`, {
          kind: 'talk',
          'title.fi': title,
          from: '15.30',
          until: '16.00',
        }),
      ),
    sendProgramme: () => led(organiser.send(`${room}/edit/programme`, { send: 'yes' })),
    raiseSeatsOnSite: async () => {
      const pool = await server.db
        .selectFrom('pools')
        .select('capacity')
        .where('event_id', '=', eventId)
        .where('mode', '=', 'on-site')
        .executeTakeFirstOrThrow();
      return led(
        organiser.fillIn(`${room}/edit/registration`, {
          'seats.on-site': String(pool.capacity! + 1),
        }),
      );
    },
    add: (person: Person, mode: 'on-site' | 'remote') =>
      led(
        organiser.fillIn(`${room}/participants/new`, {
          ...details(person),
          mode,
          language: person.language,
          confirm: 'on',
        }),
      ),
    organiserCancels: async (person: Person) =>
      led(organiser.send(`${await participant(person)}/cancellation`, { cancel: 'yes' })),
    organiserMoves: async (person: Person, mode: 'on-site' | 'remote') =>
      led(organiser.send(`${await participant(person)}/seat`, { mode })),
    promote: async (person: Person) =>
      led(
        organiser.send(`${await participant(person)}/promotion`, {
          reason: 'Puhuu paneelissa',
          addSeat: 'on',
        }),
      ),
    organiserCorrects: async (person: Person, email: string) =>
      led(organiser.fillIn(`${await participant(person)}/edit`, { email })),
    organiserInvitesAgain: async (person: Person) =>
      led(organiser.send(`${await participant(person)}/invitation`, {})),
    changeLink: (meetingLink: string) =>
      led(organiser.fillIn(`${room}/change/link`, { meetingLink })),

    cancelsThemselves: async (person: Person) =>
      led(browser.send(`${await own(person)}/cancellation`, {})),
    movesThemselves: async (person: Person, mode: 'on-site' | 'remote') =>
      led(browser.send(`${await own(person)}/seat`, { mode })),
    correctsThemselves: async (person: Person, email: string) =>
      led(browser.send(`${await own(person)}/details`, { ...details(person), email })),
    asksAgain: async (person: Person) => led(browser.send(`${await own(person)}/invitation`, {})),
  };
}

export type Screens = Awaited<ReturnType<typeof screensOf>>;

/** Where a press leads to; one that leads nowhere was not taken. */
async function led(pressed: Promise<Answer>): Promise<string> {
  const { status, headers } = await pressed;
  if (status !== 303) throw new Error(`the press was answered ${status}`);
  return headers.get('Location')!;
}
