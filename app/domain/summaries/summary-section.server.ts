import type { Section } from '../editor/section.ts';
import { differences } from '../editor/three-way.ts';
import { nextPosition } from '../order/next-position.server.ts';
import { storedText } from '../stored-text.ts';
import { summariesOf, summaryOfEvent } from './summaries.server.ts';
import { readSummary, type SummaryDetails, summaryAsTyped } from './summary.form.ts';

/** What a workshop came to, but for its conclusions. `gone`: somebody has removed the summary meanwhile. */
export function summarySection(summaryId: number): Section<SummaryDetails, 'gone'> {
  return {
    name: `summary ${summaryId}`,
    title: (fields) => fields['title.fi'],
    act: 'summaries-edited',
    form: readSummary,
    async read(db, event) {
      const summary = await summaryOfEvent(db, event.id, summaryId);
      return summary ? summaryAsTyped(summary) : {};
    },
    async gone(db, event) {
      return (await summaryOfEvent(db, event.id, summaryId)) ? null : { 'title.fi': 'gone' };
    },
    async write({ trx }, _event, details) {
      const columns = columnsOf(details);
      await trx.updateTable('summaries').set(columns).where('id', '=', summaryId).execute();
      return { ok: true };
    },
  };
}

/** A summary that is to be: it comes last. A second press of the button adds no second one. */
export const newSummary: Section<SummaryDetails, 'gone'> = {
  name: 'new summary',
  form: readSummary,
  read: async () => ({}),
  async write({ trx, log }, event, details) {
    const { title, body = null } = details;
    const after = summaryAsTyped({ title, body });
    const last = (await summariesOf(trx, event.id)).at(-1);
    if (last && differences(summaryAsTyped(last), after).length === 0) return { ok: true };
    const position = await nextPosition(trx, 'summaries', event.id);
    await trx
      .insertInto('summaries')
      .values({ event_id: event.id, position, ...columnsOf(details) })
      .execute();
    await log({ act: 'summaries-edited', subject: title.fi, after });
    return { ok: true };
  },
};

function columnsOf({ title, body }: SummaryDetails) {
  return { title: JSON.stringify(title), body: storedText(body) };
}
