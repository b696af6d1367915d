import { type ModeratedQuestion, STANDINGS, type Standing } from './moderation.ts';

/** One of them by its number, those without any, or all. */
type Choice = number | 'none' | null;

/** Which questions a moderator looks at. Null everywhere: the new ones and the accepted ones. */
export interface DeskFilter {
  standing: Standing | null;
  theme: Choice;
  session: Choice;
  panellist: Choice;
}

export const EVERYTHING: DeskFilter = {
  standing: null,
  theme: null,
  session: null,
  panellist: null,
};

/** What the address says after its question mark; what makes no sense is left out. */
export function filterIn(query: URLSearchParams): DeskFilter {
  const standing = query.get('standing');
  return {
    standing: STANDINGS.find((one) => one === standing) ?? null,
    theme: choiceIn(query.get('theme')),
    session: choiceIn(query.get('session')),
    panellist: choiceIn(query.get('panellist')),
  };
}

function choiceIn(value: string | null): Choice {
  if (value === 'none') return 'none';
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** The same as a query, with what else the address is to say: "?standing=new&theme=3", or an empty text. */
export function queryOf(filter: DeskFilter, more: Record<string, string | number> = {}): string {
  const said = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a question is among those looked at; its standing has a section of its own. */
export function passes(filter: DeskFilter, question: ModeratedQuestion): boolean {
  return (
    isChosen(filter.theme, question.themeId) &&
    isChosen(filter.session, question.sessionId) &&
    isChosen(filter.panellist, question.panellistId)
  );
}

function isChosen(choice: Choice, value: number | null): boolean {
  if (choice === null) return true;
  return choice === 'none' ? value === null : value === choice;
}
