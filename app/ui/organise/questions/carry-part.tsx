import type { Typed } from '../../../domain/form.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { OwnEvent } from '../../../domain/organisers/own-events.server.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { CheckboxGroup } from '../../form/checkbox-group.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { whenText } from '../../when.tsx';

interface CarryPartProps {
  questions: ModeratedQuestion[];
  /** Where they can go. */
  events: OwnEvent[];
  /** What was chosen, where the form has come back. */
  typed: Typed | null;
  errors: Partial<Record<string, string>>;
  language: Language;
}

/** The unanswered questions and the events of the series that can take them on. */
export function CarryPart({ questions, events, typed, errors, language }: CarryPartProps) {
  const { answers: t, questions: words } = texts(language).organise;
  const chosen =
    typed === null
      ? questions.filter(({ carriedTo }) => carriedTo.length === 0).map(({ id }) => String(id))
      : [typed.questions ?? []].flat();
  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{t.carry}</h2>
      {questions.length === 0 && <p>{t.nothingToCarry}</p>}
      {questions.length > 0 && events.length === 0 && <p>{t.nowhereToCarry}</p>}
      {questions.length > 0 && events.length > 0 && (
        <form method="post" className="form" noValidate>
          <p className="hint">{t.carryHint}</p>
          <CheckboxGroup
            name="questions"
            legend={t.questions}
            values={chosen}
            error={errors.questions}
            options={questions.map(({ id, text, carriedTo }) => ({
              value: String(id),
              label: text,
              description:
                carriedTo.length > 0
                  ? `${words.carriedTo}: ${carriedTo
                      .map(({ title }) => said(title, language).text)
                      .join(', ')}`
                  : undefined,
            }))}
          />
          <SelectField
            name="to"
            label={t.to}
            value={
              typed ? String(typed.to ?? '') : events.length === 1 ? String(events[0]!.id) : ''
            }
            error={errors.to}
            emptyLabel={t.chooseEvent}
            groups={[
              {
                label: t.to,
                options: events.map(({ id, title, when, status }) => ({
                  value: String(id),
                  label: [
                    said(title, language).text,
                    whenText(when, language),
                    status === 'draft' ? t.draft : null,
                  ]
                    .filter(Boolean)
                    .join(', '),
                })),
              },
            ]}
          />
          <p className="buttons">
            <Button variant="secondary" name="press" value="carry">
              {t.carrySubmit}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}
