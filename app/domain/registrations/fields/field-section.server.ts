import type { Db, Trx } from '#db/client.ts';
import type { Section } from '../../editor/section.ts';
import type { Faults } from '../../form.ts';
import { storedText } from '../../stored-text.ts';
import { changedOptions } from './changed-options.ts';
import { chosenOptions, type EditedField, editedField } from './edited-fields.server.ts';
import {
  type FieldDetails,
  type FieldFault,
  fieldAsTyped,
  optionName,
  readField,
} from './field.form.ts';
import { hasOptions, type Option } from './field.ts';

/**
 * `answered`: people have answered to this kind of question. `chosen`: somebody has chosen the option.
 * `gone`: somebody has removed the field meanwhile.
 */
export type FieldEditFault = FieldFault | 'answered' | 'chosen' | 'gone';

/** One question of the event's own. What people have answered stays an answer to what they were asked. */
export function fieldSection(fieldId: number): Section<FieldDetails, FieldEditFault> {
  return {
    name: `field ${fieldId}`,
    title: (fields) => fields['label.fi'],
    act: 'fields-edited',
    form: readField,
    async read(db, event) {
      const field = await editedField(db, event.id, fieldId);
      return field ? fieldAsTyped(field) : {};
    },
    async gone(db, event) {
      return (await editedField(db, event.id, fieldId)) ? null : { 'label.fi': 'gone' };
    },
    async write({ trx }, event, details) {
      const field = (await editedField(trx, event.id, fieldId))!;
      const options = changedOptions(optionsOf(field), details.options, details.added);
      const faults = await faultsOf(trx, field, details, options);
      if (Object.keys(faults).length > 0) return { ok: false, faults };
      await store(trx, field.id, details, options);
      return { ok: true };
    },
  };
}

async function faultsOf(
  db: Db,
  field: EditedField,
  { kind }: FieldDetails,
  options: Option[],
): Promise<Faults<FieldEditFault>> {
  if (field.answers === 0) return {};
  if (kind !== field.kind) return { kind: 'answered' };
  const chosen = await chosenOptions(db, field.id);
  const withdrawn = options.flatMap((option, place) => (option.withdrawn ? [place] : []));
  return Object.fromEntries(
    withdrawn
      .filter((place) => chosen.has(place))
      .map((place) => [`${optionName(place)}.fi`, 'chosen']),
  );
}

async function store(
  trx: Trx,
  fieldId: number,
  { kind, label, hint, required, mode }: FieldDetails,
  options: Option[],
): Promise<void> {
  await trx
    .updateTable('fields')
    .set({
      kind,
      label: JSON.stringify(label),
      hint: storedText(hint),
      required: required ? 1 : 0,
      mode,
      options: hasOptions(kind) ? JSON.stringify(options) : null,
    })
    .where('id', '=', fieldId)
    .execute();
}

function optionsOf(field: EditedField): Option[] {
  return 'options' in field ? field.options : [];
}
