import type { ReactNode } from 'react';

type Variant = 'primary' | 'secondary';

interface Look {
  variant?: Variant;
  /** For what cannot be undone. */
  danger?: boolean;
  children: ReactNode;
}

export interface ButtonProps extends Look {
  name?: string;
  value?: string;
  /** Where this button sends the form, if not where the form says. */
  formAction?: string;
  /** Read out in place of the words where they alone do not say what the button is for; it begins with them. */
  label?: string;
}

/** Sends the form that it stands in. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', danger, name, value, formAction, label, children } = props;
  return (
    <button
      className="ds-button"
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      aria-label={label}
      {...look(variant, danger)}
    >
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends Look {
  href: string;
}

/** A link that is the main thing to do on its page. */
export function ButtonLink({ variant = 'primary', danger, href, children }: ButtonLinkProps) {
  return (
    <a className="ds-button" href={href} {...look(variant, danger)}>
      {children}
    </a>
  );
}

function look(variant: Variant, danger: boolean | undefined) {
  return {
    'data-variant': variant === 'primary' ? undefined : variant,
    'data-color': danger ? 'danger' : undefined,
  };
}
