import { EXPORT_FORMATS } from '../../../domain/exports/export.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Checkbox } from '../../form/checkbox.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { typedText } from '../../form/translated-field.tsx';
import { errorsOf, FormFaults } from '../form-faults.tsx';
import type { Frame } from '../frame.ts';

interface ExportFormProps {
  frame: Frame;
  /** How many the file will have. */
  count: number;
  /** The list that is taken out, as it is filtered and ordered. */
  list: string;
  filtered: boolean;
  back: { typed: Typed; faults: Faults; unavailable: boolean } | undefined;
}

/** What the file will hold, and in which form; health data only where they are asked for. */
export function ExportForm({ frame, count, list, filtered, back }: ExportFormProps) {
  const { language, permissions } = frame;
  const t = texts(language).organise.participantFile;
  const { typed = {}, faults = {}, unavailable = false } = back ?? {};
  const errors = errorsOf(faults, language);
  const toList = <a href={list}>{t.back}</a>;
  if (count === 0)
    return (
      <>
        <p>{t.nobody}</p>
        <p>{toList}</p>
      </>
    );
  return (
    <>
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <p>{t.lead(count)}</p>
      {filtered && <p>{t.filtered}</p>}
      <form method="post" className="form" noValidate>
        <RadioGroup
          name="format"
          legend={t.format}
          value={typedText(typed, 'format') ?? 'xlsx'}
          options={EXPORT_FORMATS.map((format) => ({ value: format, ...t.formats[format] }))}
          error={errors.format}
        />
        {permissions.includes('see-needs') && (
          <Checkbox
            name="needs"
            label={t.needs}
            hint={t.needsHint}
            checked={typed.needs !== undefined}
          />
        )}
        <p className="quiet">{t.privacy}</p>
        <p className="buttons">
          <Button>{t.write(count)}</Button>
          {toList}
        </p>
      </form>
    </>
  );
}
