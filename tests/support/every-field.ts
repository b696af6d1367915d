import { fieldsOf } from '#app/domain/registrations/fields/fields.server.ts';
import { eventOn } from './event-on-server.ts';
import type { Fields } from './html.ts';
import { maija } from './maija.ts';
import type { TestServer } from './running-server.ts';

/** A hybrid event with a question of its own of every kind, and what somebody on site could answer. */
export async function eventWithEveryField(server: TestServer) {
  const asked = { hint: null, required: true, mode: null };
  const event = await eventOn(server, {
    mode: 'hybrid',
    seats: { 'on-site': null, remote: null },
    themes: [{ fi: 'Kunta' }, { fi: 'Järjestöt' }],
    fields: [
      { kind: 'short-text', label: { fi: 'Tehtävä' }, ...asked },
      { kind: 'long-text', label: { fi: 'Toive' }, ...asked, required: false },
      { kind: 'yes-no', label: { fi: 'Lounas' }, ...asked, mode: 'on-site' },
      { kind: 'one-of', label: { fi: 'Työpaja' }, ...asked, options: [{ fi: 'A' }, { fi: 'B' }] },
      {
        kind: 'several-of',
        label: { fi: 'Aiheet' },
        ...asked,
        options: [{ fi: 'Liikunta' }, { fi: 'Ravinto' }, { fi: 'Uni' }],
      },
    ],
  });
  const fields = await fieldsOf(server.db, event.id);
  const named = Object.fromEntries(fields.map(({ id, label }) => [label.fi, `field-${id}`]));
  const { id } = await server.db
    .selectFrom('themes')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const theme = String(id);
  return {
    event,
    path: `/e/${event.slug}/register`,
    /** The names of the event's own fields on the form, by their labels. */
    named,
    theme,
    onSite: (differences: Fields = {}): Fields =>
      maija({
        mode: 'on-site',
        organisation: 'Hattulan kunta',
        role: 'valtuutettu',
        municipality: '082',
        [named.Tehtävä!]: 'luottamushenkilö',
        [named.Toive!]: 'Enemmän\naikaa',
        [named.Lounas!]: 'yes',
        [named.Työpaja!]: '1',
        [named.Aiheet!]: ['0', '2'],
        diet: 'laktoositon',
        access: 'induktiosilmukka',
        question: 'Mistä yhteistyö alkaa?',
        theme,
        newsletter: 'on',
        ...differences,
      }),
  };
}
