import { describedBy, FieldFrame, type FieldFrameProps, invalid } from './field-frame.tsx';

export interface TextFieldProps extends FieldFrameProps {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
  maxLength?: number;
  inputMode?: 'text' | 'email' | 'numeric' | 'tel' | 'url';
}

export function TextField(props: TextFieldProps) {
  const { name, error, value, type = 'text', autoComplete, maxLength, inputMode } = props;
  return (
    <FieldFrame {...props}>
      <input
        className="ds-input"
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        autoCapitalize={type === 'email' ? 'none' : undefined}
        spellCheck={type === 'email' ? false : undefined}
        maxLength={maxLength}
        inputMode={inputMode}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      />
    </FieldFrame>
  );
}
