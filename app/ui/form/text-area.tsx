import { describedBy, FieldFrame, type FieldFrameProps, invalid } from './field-frame.tsx';

export interface TextAreaProps extends FieldFrameProps {
  value?: string;
  /** Of what is typed, where it is not the page's. */
  lang?: string;
  rows?: number;
  maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  const { name, error, value, lang, rows = 5, maxLength } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        className="ds-input"
        id={name}
        name={name}
        lang={lang}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      />
    </FieldFrame>
  );
}
