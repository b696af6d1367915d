import type { Typed } from '../../domain/form.ts';
import { type Language, said } from '../../domain/language.ts';
import {
  LONGEST_LONG_TEXT,
  LONGEST_SHORT_TEXT,
} from '../../domain/registrations/fields/answer.form.ts';
import {
  type Field,
  fieldName,
  type Option,
  offered,
} from '../../domain/registrations/fields/field.ts';
import { texts } from '../../i18n/index.ts';
import { CheckboxGroup } from '../form/checkbox-group.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { Words } from '../words.tsx';
import type { Asked } from './fault-text.ts';

interface OwnFieldProps {
  field: Field;
  language: Language;
  typed: Typed;
  error: string | undefined;
  /** Whether the event has two modes, so that a field for one of them must say for which. */
  hybrid: boolean;
}

/** A question of the event's own, drawn by its kind. */
export function OwnField({ field, language, typed, error, hybrid }: OwnFieldProps) {
  const t = texts(language).signUp;
  const name = fieldName(field);
  const label = <Words of={field.label} language={language} />;
  const sent = typed[name];
  const value = typeof sent === 'string' ? sent : undefined;
  const frame = {
    name,
    hint: hintOf(field, language, hybrid),
    error,
    optionalText: field.required ? undefined : t.optional,
  };
  switch (field.kind) {
    case 'short-text':
      return <TextField {...frame} label={label} value={value} maxLength={LONGEST_SHORT_TEXT} />;
    case 'long-text':
      return <TextArea {...frame} label={label} value={value} />;
    case 'yes-no':
      return (
        <RadioGroup
          {...frame}
          legend={label}
          value={value}
          options={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no },
          ]}
        />
      );
    case 'one-of':
      return (
        <RadioGroup
          {...frame}
          legend={label}
          value={value}
          options={optionsOf(field.options, language)}
        />
      );
    case 'several-of':
      return (
        <CheckboxGroup
          {...frame}
          legend={label}
          values={sent === undefined ? [] : [sent].flat()}
          options={optionsOf(field.options, language)}
        />
      );
  }
}

export function askedByOwnField(field: Field, language: Language): Asked {
  const longest = field.kind === 'short-text' ? LONGEST_SHORT_TEXT : LONGEST_LONG_TEXT;
  return { name: fieldName(field), label: said(field.label, language).text, longest };
}

function optionsOf(options: Option[], language: Language) {
  return offered(options).map(({ option, position }) => ({
    value: String(position),
    label: <Words of={option} language={language} />,
  }));
}

function hintOf(field: Field, language: Language, hybrid: boolean) {
  const t = texts(language).signUp;
  const only =
    hybrid && field.mode ? (field.mode === 'on-site' ? t.onlyOnSite : t.onlyRemote) : null;
  if (!field.hint) return only ?? undefined;
  return (
    <>
      <Words of={field.hint} language={language} /> {only}
    </>
  );
}
