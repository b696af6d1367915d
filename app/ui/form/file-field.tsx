import { describedBy, FieldFrame, type FieldFrameProps, invalid } from './field-frame.tsx';

export interface FileFieldProps extends FieldFrameProps {
  /** The kinds of file that the browser offers: ".csv,.xlsx". */
  accept: string;
}

/** A file to send; its form is multipart/form-data. */
export function FileField(props: FileFieldProps) {
  const { name, error, accept } = props;
  return (
    <FieldFrame {...props}>
      <input
        className="file"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={describedBy(props)}
        aria-invalid={invalid(error)}
      />
    </FieldFrame>
  );
}
