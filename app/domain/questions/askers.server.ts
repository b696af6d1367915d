import type { Db } from '#db/client.ts';
import { normalisedAddress } from '../form.ts';
import { type Language, type Said, said } from '../language.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { translated } from '../translated.ts';

/** Somebody who left an address, and the published answers that they have not been told of. */
export interface AskerToTell {
  address: string;
  name: string | null;
  language: Language;
  registrationId: number | null;
  answers: AnswerToTell[];
}

interface AnswerToTell {
  answered: number;
  version: number;
  /** The asker's own questions that it answers. */
  asked: number[];
  /** In the asker's own words. */
  question: Said;
  answer: Said;
}

/**
 * Whom to tell of which published answers of an event: everybody once, however many questions they asked, and
 * of each version of an answer once, whatever was merged or taken apart since. Those count too whose question
 * was merged into the answered one, or carried here from an earlier event.
 */
export async function askersToTell(
  db: Db,
  eventId: number,
  keyring: Keyring,
): Promise<AskerToTell[]> {
  const askers = new Map<string, AskerToTell>();
  for (const answered of await publishedAnswers(db, eventId)) {
    const told = await toldOf(db, answered, keyring);
    for (const asked of await askedBehind(db, answered.id)) {
      const contact = contactOf(asked, keyring);
      if (!contact) continue;
      const key = normalisedAddress(contact.address);
      if (told.has(key)) continue;
      const asker = askers.get(key) ?? { ...contact, answers: [] };
      askers.set(key, asker);
      const same = asker.answers.find((one) => one.answered === answered.id);
      if (same) same.asked.push(asked.id);
      else asker.answers.push(answerFor(asker, asked, answered));
    }
  }
  return [...askers.values()];
}

function answerFor(asker: AskerToTell, asked: Asked, answered: PublishedAnswer): AnswerToTell {
  return {
    answered: answered.id,
    version: answered.answer_version,
    asked: [asked.id],
    question: { text: asked.text, language: asked.language },
    answer: said(answered.answer, asker.language),
  };
}

type PublishedAnswer = Awaited<ReturnType<typeof publishedAnswers>>[number];

async function publishedAnswers(db: Db, eventId: number) {
  const rows = await db
    .selectFrom('questions')
    .select(['id', 'answer', 'answer_version'])
    .where('event_id', '=', eventId)
    .where('state', '=', 'accepted')
    .where('merged_into', 'is', null)
    .where('answer_published_at', 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, answer: translated(row.answer!) }));
}

/** The addresses that have been told of this version of the answer. */
async function toldOf(
  db: Db,
  { id, answer_version }: PublishedAnswer,
  keyring: Keyring,
): Promise<Set<string>> {
  const rows = await withContact(db)
    .innerJoin('told_answers as told', 'told.asked_id', 'q.id')
    .where('told.answered_id', '=', id)
    .where('told.answer_version', '=', answer_version)
    .execute();
  const contacts = rows.map((row) => contactOf(row, keyring)).filter((contact) => contact !== null);
  return new Set(contacts.map(({ address }) => normalisedAddress(address)));
}

/** A question, those merged into it, the earlier event's question that it was carried from, and those behind them. */
async function askedBehind(db: Db, id: number) {
  const behind = new Set([id]);
  let next = [id];
  while (next.length > 0) {
    const rows = await db
      .selectFrom('questions')
      .select('id')
      .where((eb) =>
        eb.or([
          eb('merged_into', 'in', next),
          eb(
            'id',
            'in',
            eb.selectFrom('questions as q').select('q.carried_from').where('q.id', 'in', next),
          ),
        ]),
      )
      .execute();
    next = rows.map((row) => row.id).filter((one) => !behind.has(one));
    for (const one of next) behind.add(one);
  }
  return withContact(db)
    .where('q.id', 'in', [...behind])
    .orderBy('q.id')
    .execute();
}

function withContact(db: Db) {
  return db
    .selectFrom('questions as q')
    .leftJoin('registrations as r', 'r.id', 'q.registration_id')
    .select(['q.id', 'q.text', 'q.language', 'q.name', 'q.email_sealed', 'q.registration_id'])
    .select(['r.email', 'r.first_name', 'r.language as registration_language']);
}

type Asked = Awaited<ReturnType<ReturnType<typeof withContact>['execute']>>[number];

/** Where to reach an asker: at their registration's address, or at the one left with the question. */
function contactOf(
  asked: Asked,
  keyring: Keyring,
): Pick<AskerToTell, 'address' | 'name' | 'language' | 'registrationId'> | null {
  if (asked.email)
    return {
      address: asked.email,
      name: asked.first_name,
      language: asked.registration_language!,
      registrationId: asked.registration_id,
    };
  if (!asked.email_sealed) return null;
  const address = keyring.open('questions', asked.email_sealed);
  return { address, name: asked.name, language: asked.language, registrationId: null };
}
