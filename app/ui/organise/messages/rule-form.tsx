import type { Faults, Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReminderFault } from '../../../domain/reminders/reminder.form.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TextField } from '../../form/text-field.tsx';
import { typedText } from '../../form/translated-field.tsx';
import { Notice } from '../../notice.tsx';
import { FormFaults } from '../form-faults.tsx';
import { wordsFor } from '../own-faults.ts';
import { ChoiceField } from './choice-field.tsx';

/** What comes back when a rule could not be added. */
export interface RuleBack {
  typed: Typed;
  faults: Faults<ReminderFault>;
  thereAlready: boolean;
  unavailable: boolean;
}

/** One more reminder: how long before or after, and to whom. */
export function RuleForm({ back, language }: { back: RuleBack | undefined; language: Language }) {
  const t = texts(language).organise.reminders;
  const typed = back?.typed ?? {};
  const errors = wordsFor(back?.faults ?? {}, language, {
    own: t.faults,
    missing: { count: t.missingCount },
  });
  const select = (name: string) => ({ name, value: typedText(typed, name), error: errors[name] });
  return (
    <>
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      {back?.thereAlready && (
        <div role="alert">
          <Notice tone="warning">
            <p>{t.thereAlready}</p>
          </Notice>
        </div>
      )}
      <form method="post" className="form" noValidate>
        <input type="hidden" name="act" value="add" />
        <div className="narrow-by">
          <TextField {...select('count')} label={t.count} inputMode="numeric" autoComplete="off" />
          <ChoiceField {...select('unit')} label={t.unit} options={t.units} />
          <ChoiceField {...select('moment')} label={t.moment} options={t.moments} />
          <ChoiceField {...select('audience')} label={t.audience} options={t.audiences} />
        </div>
        <p className="buttons">
          <Button variant="secondary">{t.add}</Button>
        </p>
      </form>
    </>
  );
}
