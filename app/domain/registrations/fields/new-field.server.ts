import type { Section } from '../../editor/section.ts';
import { nextPosition } from '../../order/next-position.server.ts';
import { storedText } from '../../stored-text.ts';
import { type FieldDetails, type FieldFault, readField } from './field.form.ts';
import { hasOptions } from './field.ts';
import { fieldsOf } from './fields.server.ts';

/** A field that is to be: it is asked last. A second press of the button adds no second one. */
export const newField: Section<FieldDetails, FieldFault> = {
  name: 'new field',
  form: readField,
  read: async () => ({}),
  async write({ trx, log }, event, { kind, label, hint, required, mode, added }) {
    const last = (await fieldsOf(trx, event.id)).at(-1);
    if (last?.kind === kind && JSON.stringify(last.label) === JSON.stringify(label))
      return { ok: true };
    await trx
      .insertInto('fields')
      .values({
        event_id: event.id,
        position: await nextPosition(trx, 'fields', event.id),
        kind,
        label: JSON.stringify(label),
        hint: storedText(hint),
        required: required ? 1 : 0,
        mode,
        options: hasOptions(kind) ? JSON.stringify(added) : null,
      })
      .execute();
    const after = { kind, label, hint: hint ?? null, required, mode, options: added };
    await log({ act: 'fields-edited', subject: label.fi, after });
    return { ok: true };
  },
};
