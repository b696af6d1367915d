import { taskPath } from '../../../domain/addresses.ts';
import { EXPORT_FORMATS } from '../../../domain/exports/export.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { Task } from '../../../domain/tasks/task.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
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
  /** What the organiser has ordered lately. */
  earlier: Task[];
  back: { typed: Typed; faults: Faults; unavailable: boolean } | undefined;
}

/** What the file will hold, and in which form; health data only where they are asked for. */
export function ExportForm(props: ExportFormProps) {
  const { frame, count, list, filtered, earlier, back } = props;
  const { language, permissions } = frame;
  const t = texts(language).organise.participantFile;
  const { typed = {}, faults = {}, unavailable = false } = back ?? {};
  const errors = errorsOf(faults, language);
  const toList = (
    <a className="leave" href={list}>
      {t.back}
    </a>
  );
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
      {earlier.length > 0 && <Earlier tasks={earlier} language={language} />}
    </>
  );
}

function Earlier({ tasks, language }: { tasks: Task[]; language: Language }) {
  const { participantFile, task: t } = texts(language).organise;
  return (
    <section>
      <h2>{participantFile.earlier}</h2>
      <ul className="event-rows">
        {tasks.map(({ id, createdAt, state, total }) => (
          <li key={id}>
            <a href={taskPath(language, id)}>
              {dateAndClock(createdAt, language)}: {participantFile.people(total)}
            </a>
            <span className="quiet">{t.states[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
