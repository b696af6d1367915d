import type { Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { TextArea } from '../../form/text-area.tsx';
import { TextField } from '../../form/text-field.tsx';

interface NeedsPartProps {
  typed: Typed;
  errors: Partial<Record<string, string>>;
  language: Language;
}

/** Health data of somebody who comes on site, as an organiser writes them down. */
export function NeedsPart({ typed, errors, language }: NeedsPartProps) {
  const { signUp, organise } = texts(language);
  const t = organise.participant.needs;
  const field = (name: 'diet' | 'access') => ({
    name,
    value: String(typed[name] ?? ''),
    error: errors[name],
    label: signUp[name],
    optionalText: signUp.optional,
  });
  return (
    <fieldset className="part on-site-only">
      <legend>{t.title}</legend>
      <p>{t.kept}</p>
      <TextField {...field('diet')} autoComplete="off" />
      <TextArea {...field('access')} hint={signUp.accessHint} rows={3} />
    </fieldset>
  );
}
