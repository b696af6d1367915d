import type { Language } from '#app/domain/language.ts';
import { type Acting, act } from '#app/domain/organisers/act.server.ts';
import { organiserWith } from '#app/domain/organisers/organisers.server.ts';
import { addProgramme } from '#app/domain/programme/add-programme.server.ts';
import type { NewSession } from '#app/domain/programme/new-session.ts';
import { accept } from '#app/domain/questions/accept.server.ts';
import { ask } from '#app/domain/questions/ask.server.ts';
import { moderatedQuestionsOf } from '#app/domain/questions/moderated-questions.server.ts';
import type { ModeratedQuestion, Seen } from '#app/domain/questions/moderation.ts';
import { panelSessionsOf } from '#app/domain/questions/panellists.server.ts';
import { themesOf } from '#app/domain/questions/questions.server.ts';
import { aPartnershipDay, WEEKS_BEFORE } from './partnership-day.ts';

const PANEL: NewSession = {
  kind: 'panel',
  title: { fi: 'Yhdyspintakeskustelu', sv: 'Paneldiskussion' },
  hours: { from: '15:40', to: '16:30' },
  appearances: [
    { part: 'panellist', speaker: 'Kalle Kunnanjohtaja', organisation: { fi: 'Hattula' } },
    { part: 'panellist', organisation: { fi: 'Järjestöt' } },
    { part: 'moderator', speaker: 'Jaana Juontaja' },
  ],
};

const WORKSHOP: NewSession = {
  kind: 'workshop',
  title: { fi: 'Työpaja' },
  appearances: [{ part: 'speaker', speaker: 'Kalle Kunnanjohtaja' }],
};

interface Asker {
  name?: string;
  organisation?: string;
  email?: string;
  theme?: number | null;
  language?: Language;
}

/** A partnership day with a panel and a workshop, and a way to ask and to moderate. */
export async function aModeratedDay() {
  const day = await aPartnershipDay();
  const { db, eventId } = day;
  const none = { startsAt: null, endsAt: null };
  await db.transaction().execute((trx) =>
    addProgramme(
      trx,
      eventId,
      [PANEL, WORKSHOP].map((session) => ({ session, times: none })),
      day.circumstances,
    ),
  );
  const [theme] = await themesOf(db, eventId);
  let submissions = 0;

  async function question(id: number): Promise<ModeratedQuestion> {
    return (await moderatedQuestionsOf(db, eventId)).find((one) => one.id === id)!;
  }

  /** Runs a command as a moderator of this name. */
  async function moderate<Result>(
    command: (acting: Acting) => Promise<Result>,
    { by = 'Maija', now = WEEKS_BEFORE }: { by?: string; now?: number } = {},
  ): Promise<Result> {
    const circumstances = { ...day.circumstances, now };
    const person = { name: by, email: `${by.toLowerCase()}@example.fi`, language: 'fi' } as const;
    const organiser = await organiserWith(db, person, circumstances);
    await db
      .insertInto('event_roles')
      .values({
        event_id: eventId,
        organiser_id: organiser.id,
        role: 'moderator',
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const scope = { event: eventId };
    return act(db, { organiser, permission: 'moderate-questions', scope }, circumstances, command);
  }

  async function asks(text: string, asker: Asker = {}): Promise<number> {
    submissions += 1;
    const { name, organisation, email, language = 'fi' } = asker;
    await ask(
      db,
      'paiva',
      {
        theme: asker.theme === undefined ? theme!.id : asker.theme,
        question: text,
        name,
        organisation,
        email,
        registrationId: null,
        language,
        submission: `asked-${submissions}`,
      },
      day.circumstances,
    );
    const { id } = await db
      .selectFrom('questions')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return id;
  }

  /** A question as a moderator sees it at this moment. */
  async function seen(id: number): Promise<Seen> {
    const { revision } = await question(id);
    return { id, revision };
  }

  /** The same as somebody who sees a question as it is at this moment and presses a button of it. */
  async function press<Result>(
    id: number,
    command: (acting: Acting, seen: Seen) => Promise<Result>,
  ): Promise<Result> {
    const shown = await seen(id);
    return moderate((acting) => command(acting, shown));
  }

  return {
    ...day,
    theme: theme!.id,
    question,
    moderate,
    press,
    asks,
    seen,
    /** A question that has been asked and accepted. */
    async accepted(text: string, asker: Asker = {}): Promise<number> {
      const id = await asks(text, asker);
      await press(id, (acting, shown) => accept(acting, eventId, shown));
      return id;
    },
    questions: () => moderatedQuestionsOf(db, eventId),
    sessions: () => panelSessionsOf(db, eventId),
    /** What the log says, from the first entry on. */
    async log() {
      return db
        .selectFrom('log')
        .select(['act', 'subject', 'before', 'after'])
        .orderBy('id')
        .execute();
    },
  };
}
