import type { Language } from '../../domain/language.ts';
import { LONGEST } from '../../domain/registrations/registration.form.ts';
import { texts } from '../../i18n/index.ts';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Asked } from './fault-text.ts';
import type { PartProps } from './person-fields.tsx';

/** Diet and accessibility: health data, asked of those who come on site, with the day of its erasure. */
export function NeedsFields({ language, written, errors }: PartProps) {
  const t = texts(language).signUp;
  const field = (name: string) => ({
    name,
    value: written(name),
    error: errors[name],
    optionalText: t.optional,
  });
  return (
    <fieldset className="part on-site-only">
      <legend>{t.needs}</legend>
      <p>{t.needsKept}</p>
      <TextField {...field('diet')} label={t.diet} autoComplete="off" />
      <TextArea {...field('access')} label={t.access} hint={t.accessHint} rows={3} />
    </fieldset>
  );
}

export function askedOfNeeds(language: Language): Asked[] {
  const t = texts(language).signUp;
  return (['diet', 'access'] as const).map((name) => ({
    name,
    label: t[name],
    longest: LONGEST[name],
  }));
}
