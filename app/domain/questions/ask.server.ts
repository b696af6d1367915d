import type { Db, Trx } from '#db/client.ts';
import type { Circumstances } from '../circumstances.ts';
import { questionPhase } from '../events/event.ts';
import { eventBySlug } from '../events/events.server.ts';
import type { Language } from '../language.ts';
import type { AskedQuestion } from './question.form.ts';

interface NewQuestion extends AskedQuestion {
  /** Whose answer goes to the registration's address; then `email` is not asked for. */
  registrationId: number | null;
  language: Language;
  /** Names the filled-in form: sent twice, it is one question. */
  submission: string;
}

export type AskResult = { ok: true } | { ok: false; reason: 'closed' };

/** Stores a question as `new`: nobody sees it before an organiser accepts it. */
export async function ask(
  db: Db,
  slug: string,
  question: NewQuestion,
  circumstances: Circumstances,
): Promise<AskResult> {
  return db.transaction().execute(async (trx): Promise<AskResult> => {
    const event = await eventBySlug(trx, slug);
    if (!event || questionPhase(event, circumstances.now).is !== 'open')
      return { ok: false, reason: 'closed' };
    await storeQuestion(trx, event.id, question, circumstances);
    return { ok: true };
  });
}

/** A theme that was removed while the question was being written leaves it without one. */
export async function storeQuestion(
  trx: Trx,
  eventId: number,
  { theme, question, registrationId, language, submission, ...asker }: NewQuestion,
  { now, keyring }: Circumstances,
): Promise<void> {
  await trx
    .insertInto('questions')
    .values({
      event_id: eventId,
      theme_id: (eb) =>
        eb
          .selectFrom('themes')
          .select('id')
          .where('id', '=', theme)
          .where('event_id', '=', eventId),
      registration_id: registrationId,
      text: question,
      name: asker.name ?? null,
      organisation: asker.organisation ?? null,
      email_sealed: asker.email === undefined ? null : keyring.seal('questions', asker.email),
      language,
      state: 'new',
      submission,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['event_id', 'submission']).doNothing())
    .execute();
}
