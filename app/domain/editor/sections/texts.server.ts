import { translatedAsTyped } from '../../form.ts';
import { storedText } from '../../stored-text.ts';
import type { Section } from '../section.ts';
import { type EventTexts, readTexts } from './texts.form.ts';

/** What the event is about, for whom, and how it went. */
export const eventTexts: Section<EventTexts> = {
  name: 'texts',
  form: readTexts,
  async read(_db, { lead, description, audience, recap }) {
    return {
      ...translatedAsTyped('lead', lead),
      ...translatedAsTyped('description', description),
      ...translatedAsTyped('audience', audience),
      ...translatedAsTyped('recap', recap),
    };
  },
  async write({ trx, circumstances }, event, { lead, description, audience, recap }) {
    await trx
      .updateTable('events')
      .set({
        lead: storedText(lead),
        description: storedText(description),
        audience: storedText(audience),
        recap: storedText(recap),
        updated_at: circumstances.now,
      })
      .where('id', '=', event.id)
      .execute();
    return { ok: true };
  },
};
