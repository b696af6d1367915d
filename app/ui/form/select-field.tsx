import { describedBy, FieldFrame, type FieldFrameProps, invalid } from './field-frame.tsx';

interface SelectGroup {
  label: string;
  options: { value: string; label: string }[];
}

export interface SelectFieldProps extends FieldFrameProps {
  value?: string;
  options?: SelectGroup['options'];
  groups?: SelectGroup[];
  /** The first choice, which stands for none. */
  emptyLabel: string;
  autoComplete?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { name, error, value, options = [], groups = [], emptyLabel, autoComplete } = props;
  return (
    <FieldFrame {...props}>
      <select
        className="ds-input"
        id={name}
        name={name}
        defaultValue={value ?? ''}
        autoComplete={autoComplete}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      >
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
