export interface ErrorSummaryProps {
  title: string;
  errors: { href: string; text: string }[];
}

/** Stands above a form that came back: the focus is brought here, and each error leads to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div
      className="ds-error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page has come back to say what to correct
      autoFocus
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map(({ href, text }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
