import { sql } from 'kysely';
import type { Circumstances } from '#app/domain/circumstances.ts';
import type { SeatMode } from '#app/domain/events/event.ts';
import { type EventFacts, eventFacts } from '#app/domain/events/event-facts.server.ts';
import { register } from '#app/domain/registrations/register.server.ts';
import type { SignUp } from '#app/domain/registrations/registration.form.ts';
import { DAY } from '#app/domain/time.ts';
import type { Db } from '../client.ts';
import { demoPerson } from './people.ts';

/** The sign-ups of the last weeks, in the order in which they came. */
const DAYS = 20;

interface Coming {
  slug: string;
  people: number;
  modeOf: (number: number) => SeatMode;
  /** Advance questions, and the theme that each is left under by its place. */
  questions: { theme: number; text: string }[];
}

const COMING: Coming[] = [
  {
    slug: 'kanta-hameen-4-kumppanuuspaiva',
    people: 57,
    modeOf: () => 'remote',
    questions: [
      {
        theme: 0,
        text: 'Miten kunnat aikovat pitää pienet yhdistykset mukana, kun avustukset haetaan verkossa?',
      },
      {
        theme: 0,
        text: 'Saako järjestö käyttää koulun tiloja iltaisin maksutta kaikissa kunnissa?',
      },
      { theme: 1, text: 'Kuka hyvinvointialueella on järjestön yhteyshenkilö?' },
      { theme: 1, text: 'Mistä järjestö saa tiedon palveluohjauksen muutoksista ajoissa?' },
      { theme: 1, text: 'Kuka on hyvinvointialueen yhteyshenkilö järjestöille?' },
      {
        theme: 2,
        text: 'Miten vapaaehtoisia löydetään lisää kyliin, joissa ei ole omaa yhdistystä?',
      },
    ],
  },
  {
    slug: 'seuraava-verkostoseminaari',
    people: 64,
    modeOf: (number) => (number % 3 === 2 ? 'remote' : 'on-site'),
    questions: [],
  },
];

/**
 * Signs up people who do not exist for the two upcoming events: a hall that is full, some who wait for a
 * seat, questions for the panel. Their mail counts as sent, so that the demo's mails are those of its visitor.
 */
export async function signUpDemoPeople(db: Db, circumstances: Circumstances): Promise<void> {
  for (const coming of COMING) {
    const facts = (await eventFacts(db, coming.slug))!;
    // Asked for at once, they share a commit, and still come one after another.
    await Promise.all(
      Array.from({ length: coming.people }, (_, number) =>
        register(
          db,
          facts,
          { ...signUpOf(coming, facts, number), language: 'fi', submission: `demo-${number}` },
          { ...circumstances, now: circumstances.now - agoOf(number, coming.people) },
        ),
      ),
    );
  }
  await db
    .updateTable('messages')
    .set({
      state: 'sent',
      sent_at: sql.ref('created_at'),
      next_attempt_at: null,
      lease_until: null,
    })
    .execute();
}

/** More sign up at the beginning and in the last days than in between. */
function agoOf(number: number, people: number): number {
  const share = number / people;
  return Math.round(DAYS * DAY * (1 - share ** 2 * (3 - 2 * share)));
}

function signUpOf({ modeOf, questions }: Coming, { event, themes, fields }: EventFacts, n: number) {
  const question = n % 8 === 3 ? questions[(n - 3) / 8] : undefined;
  const mode = modeOf(n);
  const lunch = fields.find(({ kind }) => kind === 'yes-no');
  const details = demoPerson(n);
  if (lunch && mode === lunch.mode) details.answers.set(lunch.id, n % 5 > 0);
  return {
    details: {
      ...details,
      needs: mode === 'on-site' ? { diet: dietOf(n), access: undefined } : undefined,
    },
    wish: { mode, meanwhile: event.mode === 'hybrid' && n % 2 === 0 },
    question: question && { theme: themes[question.theme]?.id ?? null, text: question.text },
  } satisfies SignUp;
}

function dietOf(number: number): string | undefined {
  if (number % 9 === 4) return 'Gluteeniton';
  return number % 14 === 6 ? 'Kasvisruoka, ei pähkinää' : undefined;
}
