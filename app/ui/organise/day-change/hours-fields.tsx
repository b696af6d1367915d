import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../form/text-field.tsx';
import type { FieldsPart } from './day-change-page.tsx';

/** Helsinki's date and hours, whatever the browser's zone. */
export function HoursFields({ typed, errors, language }: FieldsPart) {
  const t = texts(language).organise.dayChange;
  const field = (name: 'date' | 'from' | 'until') => ({
    name,
    label: t[name],
    value: String(typed[name] ?? ''),
    error: errors[name],
  });
  return (
    <div className="date-and-hours">
      <TextField {...field('date')} type="date" />
      <TextField {...field('from')} type="time" />
      <TextField {...field('until')} type="time" />
    </div>
  );
}
