import type { Typed } from '../../domain/form.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

export interface TranslatedFieldProps {
  /** The fields are sent as name.fi, name.sv and name.en. */
  name: string;
  legend: string;
  hint?: string;
  typed: Typed;
  errors: Partial<Record<string, string>>;
  /** Of the page. */
  language: Language;
  /** Finnish must be there. */
  required?: boolean;
  /** More than one line: so many rows. */
  rows?: number;
}

/** One text in three languages, side by side where there is room, so that what is missing is seen. */
export function TranslatedField(props: TranslatedFieldProps) {
  const { name, legend, hint, typed, errors, language, required = false, rows } = props;
  const t = texts(language).organise;
  return (
    <fieldset className="translated" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className="label">{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="languages">
        {LANGUAGES.map((one) => {
          const field = {
            name: `${name}.${one}`,
            label: t.languages[one],
            value: typedText(typed, `${name}.${one}`),
            error: errors[`${name}.${one}`],
            optionalText: required && one === 'fi' ? undefined : t.optional,
            lang: one,
          };
          return rows === undefined ? (
            <TextField key={one} {...field} />
          ) : (
            <TextArea key={one} {...field} rows={rows} />
          );
        })}
      </div>
    </fieldset>
  );
}

/** What was typed in a field that has one text. */
export function typedText(typed: Typed, name: string): string | undefined {
  return [typed[name]].flat()[0];
}
