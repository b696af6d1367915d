import type { Language } from '../../domain/language.ts';
import { municipalitiesOf } from '../../domain/organisations/municipalities.ts';
import { LONGEST } from '../../domain/registrations/registration.form.ts';
import { texts } from '../../i18n/index.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Asked } from './fault-text.ts';

export interface PartProps {
  language: Language;
  /** What stands in a field: as it was typed, or as it is stored. */
  written: (name: string) => string | undefined;
  errors: Partial<Record<string, string>>;
}

/** Who somebody is. The fields carry no `maxlength`: what is too long is said, not cut. */
export function PersonFields({
  language,
  written,
  errors,
  countyCode,
  address,
}: PartProps & {
  countyCode: string | null;
  /** What is said of the address where it is not the reader's own. */
  address?: { hint: string; optionalText: string };
}) {
  const t = texts(language).signUp;
  const field = (name: string) => ({ name, value: written(name), error: errors[name] });
  const choices = municipalitiesOf(language, countyCode);
  const group = (label: string, municipalities: readonly { code: string; name: string }[]) => ({
    label,
    options: municipalities.map(({ code, name }) => ({ value: code, label: name })),
  });
  return (
    <>
      <TextField {...field('firstName')} label={t.firstName} autoComplete="given-name" />
      <TextField {...field('lastName')} label={t.lastName} autoComplete="family-name" />
      <TextField
        {...field('email')}
        label={t.email}
        hint={t.emailHint}
        {...address}
        type="email"
        autoComplete="email"
      />
      <TextField
        {...field('organisation')}
        label={t.organisation}
        optionalText={t.optional}
        autoComplete="organization"
      />
      <TextField
        {...field('role')}
        label={t.role}
        hint={t.roleHint}
        optionalText={t.optional}
        autoComplete="organization-title"
      />
      <SelectField
        {...field('municipality')}
        label={t.municipality}
        optionalText={t.optional}
        emptyLabel={t.chooseMunicipality}
        groups={
          choices.own.length === 0
            ? [group(t.allMunicipalities, choices.others)]
            : [group(t.ownCounty, choices.own), group(t.otherMunicipalities, choices.others)]
        }
      />
    </>
  );
}

export function askedOfPerson(language: Language): Asked[] {
  const t = texts(language).signUp;
  const written = ['firstName', 'lastName', 'email', 'organisation', 'role'] as const;
  return [
    ...written.map((name) => ({ name, label: t[name], longest: LONGEST[name] })),
    { name: 'municipality', label: t.municipality },
  ];
}
