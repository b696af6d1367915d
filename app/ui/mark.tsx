/** The sign of Kutsu: seats around a table, one of them yours. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle className="seats" cx="16" cy="16" r="11" pathLength="80" />
      <circle className="yours" cx="27" cy="16" r="4" />
    </svg>
  );
}
