import type { ReactNode } from 'react';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  description?: ReactNode;
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: ChoiceOption;
  checked: boolean;
  describedBy?: string;
  invalid?: true;
}

/** One radio button or checkbox with its label beside it, and under that what choosing it means. */
export function Choice({ type, id, name, option, checked, describedBy, invalid }: ChoiceProps) {
  const description = option.description ? `${id}-description` : undefined;
  return (
    <div className="ds-field choice">
      <input
        className="ds-input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[description, describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid}
      />
      <label htmlFor={id}>{option.label}</label>
      {description && (
        <p className="hint" id={description}>
          {option.description}
        </p>
      )}
    </div>
  );
}

/** The first choice bears the group's own name as its id: there an error summary's link leads. */
export function choiceId(name: string, position: number): string {
  return position === 0 ? name : `${name}-${position + 1}`;
}
