import type { Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import type { ModeratedQuestion } from '../../../domain/questions/moderation.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { RadioGroup } from '../../form/radio-group.tsx';
import { AboutQuestion } from './question-forms.tsx';

interface MergeFormProps {
  place: { language: Language; action: string };
  question: ModeratedQuestion;
  others: ModeratedQuestion[];
  typed: Typed;
  error: string | undefined;
}

/** The other questions, those of the same theme first: one of them stays. */
export function MergeForm({ place, question, others, typed, error }: MergeFormProps) {
  const t = texts(place.language).organise.questions;
  if (others.length === 0) return <p>{t.one.nothingToMerge}</p>;
  const sameTheme = others.filter(({ themeId }) => themeId === question.themeId);
  const otherThemes = others.filter((other) => !sameTheme.includes(other));
  return (
    <details open={error !== undefined}>
      <summary>{t.one.mergeMissing}</summary>
      <AboutQuestion place={place} question={question} className="inline-form">
        <RadioGroup
          name="stays"
          legend={t.one.stays}
          hint={t.one.mergeHint}
          value={String(typed.stays ?? '')}
          error={error}
          options={[...sameTheme, ...otherThemes].map((other) => ({
            value: String(other.id),
            label: other.text,
            description: [
              [other.name, other.organisation].filter(Boolean).join(', ') || t.anonymous,
              t.standings[other.standing],
            ].join(' · '),
          }))}
        />
        <Button variant="secondary" name="press" value="merge">
          {t.one.mergeSubmit}
        </Button>
      </AboutQuestion>
    </details>
  );
}
