import { Choice } from './choice.tsx';
import { describedBy, type FieldFrameProps, HintAndError, invalid } from './field-frame.tsx';

export interface CheckboxProps extends Omit<FieldFrameProps, 'optionalText'> {
  checked?: boolean;
}

/** A single yes; it is sent as "on". */
export function Checkbox({ name, label, hint, error, checked = false }: CheckboxProps) {
  return (
    <div className="lone-checkbox">
      <HintAndError name={name} error={error} />
      <Choice
        type="checkbox"
        id={name}
        name={name}
        option={{ value: 'on', label, description: hint }}
        checked={checked}
        describedBy={describedBy({ name, error })}
        invalid={invalid(error)}
      />
    </div>
  );
}
