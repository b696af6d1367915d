import { translatedAsTyped } from '../../form.ts';
import { storedText } from '../../stored-text.ts';
import type { Section } from '../section.ts';
import { type ContactDetails, readContact } from './contact.form.ts';

/** Who answers questions about the event. */
export const contact: Section<ContactDetails> = {
  name: 'contact',
  form: readContact,
  personal: ['name', 'email'],
  async read(_db, { contact }) {
    return {
      name: contact?.name ?? '',
      ...translatedAsTyped('title', contact?.title ?? null),
      ...translatedAsTyped('organisation', contact?.organisation ?? null),
      email: contact?.email ?? '',
    };
  },
  async write({ trx, circumstances }, event, { name, title, organisation, email }) {
    await trx
      .updateTable('events')
      .set({
        contact_name: name ?? null,
        contact_title: storedText(title),
        contact_organisation: storedText(organisation),
        contact_email: email ?? null,
        updated_at: circumstances.now,
      })
      .where('id', '=', event.id)
      .execute();
    return { ok: true };
  },
};
