import type { ReactNode } from 'react';
import { describedBy, HintAndError, LabelText } from './field-frame.tsx';

export interface ChoiceGroupProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  optionalText?: string;
}

export function ChoiceGroup({
  role,
  children,
  ...group
}: ChoiceGroupProps & { role?: 'radiogroup'; children: ReactNode }) {
  const { legend, error, optionalText } = group;
  return (
    <fieldset
      className="ds-fieldset"
      role={role}
      aria-describedby={describedBy(group)}
      aria-invalid={role && error ? true : undefined}
    >
      <legend className="label">
        <LabelText label={legend} optionalText={optionalText} />
      </legend>
      <HintAndError {...group} />
      {children}
    </fieldset>
  );
}
