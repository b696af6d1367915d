import type { ReactNode } from 'react';
import type { Language } from '../../../domain/language.ts';
import type { ModeratedQuestion, Standing } from '../../../domain/questions/moderation.ts';
import type { PanelSession } from '../../../domain/questions/panellist.ts';

/** What the forms of a question need to know of the page that they stand on. */
export interface Workplace {
  language: Language;
  /** Where forms are sent: the page itself, with what it was filtered by. */
  action: string;
  sessions: PanelSession[];
}

interface QuestionFormProps {
  place: Pick<Workplace, 'action'>;
  question: Pick<ModeratedQuestion, 'id' | 'revision'>;
  /** The section of the desk that it stands in. */
  from?: Standing;
  /** What the form has beside the question, for buttons that need nothing typed. */
  hidden?: Record<string, string | number>;
  className?: string;
  children: ReactNode;
}

/** A form about one question. It says which revision was seen, and comes back to where the question stands. */
export function AboutQuestion(props: QuestionFormProps) {
  const { place, question, from, hidden = {}, className, children } = props;
  const { id, revision } = question;
  const known = { question: id, revision, ...(from && { from }), ...hidden };
  return (
    <form
      method="post"
      action={`${place.action}#${anchorOf(question)}`}
      className={className}
      noValidate
    >
      {Object.entries(known).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

export function anchorOf({ id }: Pick<ModeratedQuestion, 'id'>): string {
  return `q-${id}`;
}

interface PressProps extends Omit<QuestionFormProps, 'children' | 'className'> {
  press: string;
  variant?: 'secondary' | 'tertiary';
  danger?: boolean;
  children: ReactNode;
}

/** One button on a question. What it is about is the question's text, which its name does not repeat. */
export function Press({ press, variant, danger, children, ...form }: PressProps) {
  return (
    <AboutQuestion {...form}>
      <button
        className="ds-button"
        type="submit"
        name="press"
        value={press}
        data-variant={variant}
        data-color={danger ? 'danger' : undefined}
        aria-describedby={textIdOf(form.question)}
      >
        {children}
      </button>
    </AboutQuestion>
  );
}

export function textIdOf({ id }: Pick<ModeratedQuestion, 'id'>): string {
  return `q-${id}-text`;
}
