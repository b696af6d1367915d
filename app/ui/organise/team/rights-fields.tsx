import type { Typed } from '../../../domain/form.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { OrganisationChoices } from '../../../domain/organisations/organisation.ts';
import { rolesIn, type Team } from '../../../domain/organisers/team.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../form/radio-group.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';

export interface RightsFieldsProps {
  of: Team['of'];
  typed: Typed;
  errors: Partial<Record<string, string>>;
  organisations: OrganisationChoices;
  language: Language;
}

/** Which role, for which organisation, until which day. */
export function RightsFields(props: RightsFieldsProps) {
  const { of, typed, errors, organisations, language } = props;
  const { team: t, roles, roleMeans, optional } = texts(language).organise;
  const options = (listed: OrganisationChoices['others']) =>
    listed.map(({ id, name }) => ({ value: String(id), label: said(name, language).text }));
  return (
    <>
      <RadioGroup
        name="role"
        legend={t.role}
        value={String(typed.role ?? '')}
        error={errors.role}
        options={rolesIn(of).map((role) => ({
          value: role,
          label: capitalised(roles[role]),
          description: roleMeans[role],
        }))}
      />
      {of === 'event' && (
        <SelectField
          name="organisation"
          label={t.organisation}
          hint={t.organisationHint}
          value={String(typed.organisation ?? '')}
          error={errors.organisation}
          emptyLabel={t.noOrganisation}
          groups={[
            { label: t.eventOrganisers, options: options(organisations.holding) },
            { label: t.otherOrganisations, options: options(organisations.others) },
          ].filter((group) => group.options.length > 0)}
        />
      )}
      <TextField
        name="until"
        label={t.lastDay}
        hint={t.lastDayHint}
        optionalText={optional}
        type="date"
        value={String(typed.until ?? '')}
        error={errors.until}
      />
    </>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
