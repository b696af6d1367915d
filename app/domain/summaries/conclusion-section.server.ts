import type { Trx } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import { differences } from '../editor/three-way.ts';
import type { Event } from '../events/event.ts';
import { type ConclusionDetails, conclusionAsTyped, readConclusion } from './conclusion.form.ts';
import { conclusionAt, summaryOfEvent } from './summaries.server.ts';
import type { Conclusion } from './summary.ts';

/** `gone`: somebody has removed the conclusion meanwhile, or its summary. */
export type ConclusionFault = 'gone';

/** A conclusion, and what has become of it. Whoever owns it may be a person: the log does not name them. */
export function conclusionSection(
  summaryId: number,
  conclusionId: number,
): Section<ConclusionDetails, ConclusionFault> {
  const at = ({ id }: Event) => ({ eventId: id, summaryId, conclusionId });
  return {
    name: `conclusion ${conclusionId}`,
    title: (fields) => fields['text.fi'],
    act: 'summaries-edited',
    personal: ['owner'],
    form: readConclusion,
    async read(db, event) {
      const conclusion = await conclusionAt(db, at(event));
      return conclusion ? conclusionAsTyped(conclusion) : {};
    },
    async gone(db, event) {
      return (await conclusionAt(db, at(event))) ? null : { 'text.fi': 'gone' };
    },
    async write({ trx }, _event, details) {
      const columns = columnsOf(toldIn(details));
      await trx.updateTable('conclusions').set(columns).where('id', '=', conclusionId).execute();
      return { ok: true };
    },
  };
}

/** A conclusion that is to be: it comes last in its summary. A second press of the button adds no second one. */
export function newConclusion(summaryId: number): Section<ConclusionDetails, ConclusionFault> {
  return {
    name: `new conclusion in summary ${summaryId}`,
    form: readConclusion,
    read: async () => ({}),
    async gone(db, event) {
      return (await summaryOfEvent(db, event.id, summaryId)) ? null : { 'text.fi': 'gone' };
    },
    async write({ trx, log }, event, details) {
      const added = toldIn(details);
      const summary = (await summaryOfEvent(trx, event.id, summaryId))!;
      const last = summary.conclusions.at(-1);
      if (last && isSame(last, added)) return { ok: true };
      await insert(trx, { eventId: event.id, summaryId }, added);
      const { owner: _owner, ...after } = conclusionAsTyped(added);
      await log({ act: 'summaries-edited', subject: summary.title.fi, after });
      return { ok: true };
    },
  };
}

type Told = Omit<Conclusion, 'id'>;

function toldIn({ text, owner, state }: ConclusionDetails): Told {
  return { text, owner: owner ?? null, state };
}

function isSame(one: Told, other: Told): boolean {
  return differences(conclusionAsTyped(one), conclusionAsTyped(other)).length === 0;
}

async function insert(
  trx: Trx,
  { eventId, summaryId }: { eventId: number; summaryId: number },
  conclusion: Told,
): Promise<void> {
  const { last } = await trx
    .selectFrom('conclusions')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('summary_id', '=', summaryId)
    .executeTakeFirstOrThrow();
  const position = last === null ? 0 : last + 1;
  await trx
    .insertInto('conclusions')
    .values({ summary_id: summaryId, event_id: eventId, position, ...columnsOf(conclusion) })
    .execute();
}

function columnsOf({ text, owner, state }: Told) {
  return { text: JSON.stringify(text), owner, state };
}
