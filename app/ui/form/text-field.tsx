import { describedBy, FieldFrame, type FieldFrameProps, invalid } from './field-frame.tsx';

export interface TextFieldProps extends FieldFrameProps {
  value?: string;
  /** Of what is typed, where it is not the page's. */
  lang?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  autoComplete?: string;
  maxLength?: number;
  inputMode?: 'text' | 'email' | 'numeric' | 'tel' | 'url';
  /** The id of a datalist: what the browser offers while one types. */
  list?: string;
}

export function TextField(props: TextFieldProps) {
  const {
    name,
    error,
    value,
    lang,
    type = 'text',
    autoComplete,
    maxLength,
    inputMode,
    list,
  } = props;
  return (
    <FieldFrame {...props}>
      <input
        className="ds-input"
        id={name}
        name={name}
        lang={lang}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        autoCapitalize={type === 'email' ? 'none' : undefined}
        spellCheck={type === 'email' ? false : undefined}
        maxLength={maxLength}
        inputMode={inputMode}
        list={list}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      />
    </FieldFrame>
  );
}
