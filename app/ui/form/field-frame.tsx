import { createContext, type ReactNode, useContext } from 'react';

/** What every field has around its control. Ids follow from the name, so that an error summary can link to it. */
export interface FieldFrameProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** "(valinnainen)": ends the label of a field that may be left empty. */
  optionalText?: string;
}

/** By field, what somebody else has written in it meanwhile: it is told under the error that says so. */
export const OtherVersions = createContext<Partial<Record<string, string>>>({});

/** The ids of the hint and the error that stand at the control, for aria-describedby. */
export function describedBy({
  name,
  hint,
  error,
}: Pick<FieldFrameProps, 'name' | 'hint' | 'error'>) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return ids || undefined;
}

export function invalid(error: string | undefined): true | undefined {
  return error ? true : undefined;
}

/** Label, hint and error above the control: they stay in sight when a phone's keyboard opens under it. */
export function FieldFrame({
  name,
  label,
  hint,
  error,
  optionalText,
  children,
}: FieldFrameProps & { children: ReactNode }) {
  return (
    <div className="ds-field">
      <label className="label" htmlFor={name}>
        <LabelText label={label} optionalText={optionalText} />
      </label>
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

export function LabelText({
  label,
  optionalText,
}: Pick<FieldFrameProps, 'label' | 'optionalText'>) {
  return (
    <>
      {label}
      {optionalText && <span className="optional"> {optionalText}</span>}
    </>
  );
}

export function HintAndError({
  name,
  hint,
  error,
}: Pick<FieldFrameProps, 'name' | 'hint' | 'error'>) {
  const otherVersion = useContext(OtherVersions)[name];
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <div id={`${name}-error`}>
          <p className="error-text">{error}</p>
          {otherVersion !== undefined && (
            <blockquote className="other-version">{otherVersion}</blockquote>
          )}
        </div>
      )}
    </>
  );
}
