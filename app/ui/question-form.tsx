import type { Faults, Typed } from '../domain/form.ts';
import { type Language, said } from '../domain/language.ts';
import {
  LONGEST_ASKER,
  LONGEST_QUESTION,
  SHORTEST_QUESTION,
} from '../domain/questions/question.form.ts';
import type { Theme } from '../domain/questions/theme.ts';
import { texts } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { ErrorSummary } from './form/error-summary.tsx';
import { RadioGroup } from './form/radio-group.tsx';
import { TextArea } from './form/text-area.tsx';
import { TextField } from './form/text-field.tsx';
import { RobotFields } from './robot-fields.tsx';
import { errorsOf } from './sign-up/fault-text.ts';

interface QuestionFormProps {
  language: Language;
  themes: Theme[];
  stamp: string;
  typed: Typed;
  faults: Faults;
}

/** A question for the panel, with the asker's name or without. */
export function QuestionForm({ language, themes, stamp, typed, faults }: QuestionFormProps) {
  const { question: t, signUp } = texts(language);
  const asked = [
    { name: 'theme', label: t.theme },
    { name: 'question', label: t.question, shortest: SHORTEST_QUESTION, longest: LONGEST_QUESTION },
    { name: 'name', label: t.name, longest: LONGEST_ASKER.name },
    { name: 'organisation', label: t.organisation, longest: LONGEST_ASKER.organisation },
    { name: 'email', label: t.email, longest: LONGEST_ASKER.email },
  ];
  const errors = errorsOf(signUp.faults, asked, faults);
  const field = (name: string) => ({
    name,
    value: [typed[name]].flat()[0],
    error: errors.byName[name],
  });
  return (
    <>
      {errors.summary.length > 0 && (
        <ErrorSummary title={signUp.correctThese} errors={errors.summary} />
      )}
      <form method="post" noValidate className="form">
        {themes.length > 0 && (
          <RadioGroup
            {...field('theme')}
            legend={t.theme}
            options={themes.map((theme) => ({
              value: String(theme.id),
              label: said(theme.name, language).text,
            }))}
          />
        )}
        <TextArea
          {...field('question')}
          label={t.question}
          hint={signUp.questionHint(SHORTEST_QUESTION, LONGEST_QUESTION)}
        />
        <TextField
          {...field('name')}
          label={t.name}
          hint={t.nameHint}
          optionalText={signUp.optional}
          autoComplete="name"
        />
        <TextField
          {...field('organisation')}
          label={t.organisation}
          optionalText={signUp.optional}
          autoComplete="organization"
        />
        <TextField
          {...field('email')}
          label={t.email}
          hint={t.emailHint}
          optionalText={signUp.optional}
          type="email"
          autoComplete="email"
        />
        <RobotFields language={language} stamp={stamp} />
        <Button>{t.submit}</Button>
      </form>
    </>
  );
}
