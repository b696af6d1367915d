import { said } from '../../domain/language.ts';
import { LONGEST_QUESTION, SHORTEST_QUESTION } from '../../domain/questions/question.form.ts';
import type { Theme } from '../../domain/questions/theme.ts';
import { texts } from '../../i18n/index.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import type { PartProps } from './person-fields.tsx';

/** The last part of a sign-up: a question for the panel, if one has come to mind. */
export function QuestionFields({
  language,
  written,
  errors,
  themes,
}: PartProps & { themes: Theme[] }) {
  const t = texts(language).signUp;
  const options = themes.map((theme) => ({
    value: String(theme.id),
    label: said(theme.name, language).text,
  }));
  return (
    <fieldset className="part">
      <legend>{t.advanceQuestion}</legend>
      <p>{t.advanceQuestionIntro}</p>
      {themes.length > 0 && (
        <SelectField
          name="theme"
          label={t.theme}
          optionalText={t.optional}
          value={written('theme')}
          error={errors.theme}
          emptyLabel={t.chooseTheme}
          groups={[{ label: t.theme, options }]}
        />
      )}
      <TextArea
        name="question"
        label={t.question}
        optionalText={t.optional}
        hint={t.questionHint(SHORTEST_QUESTION, LONGEST_QUESTION)}
        value={written('question')}
        error={errors.question}
      />
    </fieldset>
  );
}
