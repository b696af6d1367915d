/** More than the days and hours that the pages of some hundred events tell of. */
const MOST = 2000;

/**
 * The same function, which works out each answer once. For what depends on its argument alone and is asked
 * again and again: Intl needs longer for the time zone of one instant than SQLite for a row.
 */
export function remembering<Given, Answer>(workOut: (given: Given) => Answer) {
  const answers = new Map<Given, Answer>();
  return (given: Given): Answer => {
    const before = answers.get(given);
    if (before !== undefined) return before;
    const answer = workOut(given);
    if (answers.size >= MOST) answers.clear();
    answers.set(given, answer);
    return answer;
  };
}
