import { describedBy, FieldFrame, type FieldFrameProps, invalid } from '../../form/field-frame.tsx';

interface ChoiceFieldProps extends FieldFrameProps {
  value?: string;
  /** What is sent, and what people read. */
  options: Record<string, string>;
}

/** One of a few, of which the first is chosen at first. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, error, value, options } = props;
  return (
    <FieldFrame {...props}>
      <select
        className="ds-input"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      >
        {Object.entries(options).map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
