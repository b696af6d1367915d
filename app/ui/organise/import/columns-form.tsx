import { importPath } from '../../../domain/addresses.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import { PERSON_COLUMNS } from '../../../domain/imports/column.ts';
import type { SheetHead } from '../../../domain/imports/import.ts';
import type { PlanFault } from '../../../domain/imports/plan.form.ts';
import { columnField } from '../../../domain/imports/plan.ts';
import { LANGUAGES, type Language, said } from '../../../domain/language.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import { texts } from '../../../i18n/index.ts';
import { columnLetters } from '../../../spreadsheets/xlsx/columns.ts';
import { Button } from '../../button.tsx';
import { Checkbox } from '../../form/checkbox.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { typedText } from '../../form/translated-field.tsx';
import { FormFaults } from '../form-faults.tsx';

interface ColumnsFormProps {
  slug: string;
  sheet: SheetHead & { rows: number };
  fields: Field[];
  hybrid: boolean;
  typed: Typed;
  faults: Faults<PlanFault>;
  unavailable: boolean | undefined;
  language: Language;
}

/** The second step of an import: what each column is, and what is to be done with the people. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { slug, sheet, faults, unavailable, language } = props;
  const t = texts(language).organise.participantImport;
  const errors = errorsOf(faults, language);
  return (
    <>
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <p className="quiet">{t.step(2)}</p>
      <p>{t.columns.lead(sheet.fileName, sheet.rows)}</p>
      <form method="post" className="form import-plan" noValidate>
        <div className="import-columns">
          {sheet.header.map((title, column) => (
            <ColumnMeaning
              key={columnField(column)}
              {...props}
              title={title}
              column={column}
              error={errors[columnField(column)]}
            />
          ))}
        </div>
        <Terms {...props} errors={errors} />
        <p className="buttons">
          <Button>{t.columns.preview}</Button>
          <a className="leave" href={importPath(language, slug)}>
            {t.columns.otherFile}
          </a>
        </p>
      </form>
    </>
  );
}

interface ColumnMeaningProps extends ColumnsFormProps {
  title: string;
  column: number;
  error: string | undefined;
}

function ColumnMeaning(props: ColumnMeaningProps) {
  const { title, column, error, sheet, fields, typed, language } = props;
  const t = texts(language).organise.participantImport.columns;
  const cells = sheet.samples.map((row) => shortened(row[column] ?? ''));
  const examples = [...new Set(cells.filter(Boolean))];
  const own = fields.map((field) => ({
    value: fieldName(field),
    label: said(field.label, language).text,
  }));
  return (
    <SelectField
      name={columnField(column)}
      label={title === '' ? t.unnamed(columnLetters(column)) : t.column(shortened(title))}
      hint={examples.length === 0 ? t.noExample : t.example(examples.join(' · '))}
      error={error}
      value={typedText(typed, columnField(column))}
      emptyLabel={t.nothing}
      groups={[
        {
          label: t.person,
          options: PERSON_COLUMNS.map((value) => ({ value, label: t.meanings[value] })),
        },
        ...(own.length > 0 ? [{ label: t.own, options: own }] : []),
      ]}
    />
  );
}

function Terms(props: ColumnsFormProps & { errors: Partial<Record<string, string>> }) {
  const { hybrid, typed, errors, language } = props;
  const t = texts(language).organise.participantImport.columns;
  const chosen = (name: string) => ({ name, value: typedText(typed, name), error: errors[name] });
  return (
    <fieldset className="part">
      <legend>{t.terms}</legend>
      {hybrid && (
        <RadioGroup
          {...chosen('mode')}
          legend={t.mode}
          options={(['on-site', 'remote'] as const).map((mode) => ({
            value: mode,
            label: t.modes[mode],
          }))}
        />
      )}
      <RadioGroup
        {...chosen('language')}
        legend={t.language}
        options={LANGUAGES.map((one) => ({ value: one, label: t.languages[one] }))}
      />
      <RadioGroup
        {...chosen('known')}
        legend={t.known}
        options={[
          { value: 'skip', label: t.skip },
          { value: 'correct', label: t.correct, description: t.correctHint },
        ]}
      />
      <Checkbox
        name="confirm"
        label={t.confirm}
        hint={t.confirmHint}
        checked={typed.confirm !== undefined}
      />
      <Checkbox
        name="pastCapacity"
        label={t.pastCapacity}
        hint={t.pastCapacityHint}
        checked={typed.pastCapacity !== undefined}
      />
    </fieldset>
  );
}

function errorsOf(faults: Faults<PlanFault>, language: Language): Partial<Record<string, string>> {
  const t = texts(language).organise;
  const { faults: own, noMode } = t.participantImport.columns;
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => {
      if (fault === 'twice' || fault === 'no-name') return [name, own[fault]];
      return [name, name === 'mode' ? noMode : t.faults[fault!]];
    }),
  );
}

const LONGEST_SHOWN = 60;

/** A cell can hold a page of text. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
