import { type DeskFilter, passes } from './desk-filter.ts';
import type { ModeratedQuestion, Standing } from './moderation.ts';
import type { Theme } from './theme.ts';

/** What a press has just done to a question, and in which section it was pressed. */
export interface Did {
  press: string;
  of: number;
  from: Standing;
}

/** A place on the desk: a question, or the trace of one that a press has just taken elsewhere. */
export interface DeskPlace {
  question: ModeratedQuestion;
  isGone: boolean;
}

export interface DeskSection {
  standing: Standing;
  count: number;
  themes: { theme: Theme | null; places: DeskPlace[] }[];
}

/** As many questions as one page of the desk shows. */
const ON_A_PAGE = 100;

export interface Desk {
  sections: DeskSection[];
  /** The question with which the next page begins. */
  next: number | null;
}

/**
 * Lays the questions out by where they stand and by theme: new ones in the order they came, the others in the
 * order that was given to them. `start` is the question that the page begins with.
 */
export function laidOut(
  questions: ModeratedQuestion[],
  themes: Theme[],
  filter: DeskFilter,
  { did, start }: { did: Did | null; start: number | null },
): Desk {
  const standings: Standing[] = filter.standing ? [filter.standing] : ['new', 'accepted'];
  const all = standings.flatMap((standing) => sectionOf(standing, questions, filter, did));
  const first = Math.max(
    0,
    all.findIndex(({ question }) => question.id === start),
  );
  const shown = all.slice(first, first + ON_A_PAGE);
  return {
    sections: standings.flatMap((standing) => {
      const places = shown.filter((place) => place.section === standing);
      const count = all.filter(({ section, isGone }) => section === standing && !isGone).length;
      return places.length > 0 ? [{ standing, count, themes: byTheme(places, themes) }] : [];
    }),
    next: all[first + ON_A_PAGE]?.question.id ?? null,
  };
}

function sectionOf(
  section: Standing,
  questions: ModeratedQuestion[],
  filter: DeskFilter,
  did: Did | null,
): (DeskPlace & { section: Standing })[] {
  const places = questions.flatMap((question) => {
    const isHere = question.standing === section && passes(filter, question);
    const wasHere = did?.of === question.id && did.from === section;
    return isHere || wasHere ? [{ section, question, isGone: !isHere }] : [];
  });
  return section === 'new' ? places.sort(asTheyCame) : places;
}

function asTheyCame({ question: a }: DeskPlace, { question: b }: DeskPlace): number {
  return a.askedAt - b.askedAt || a.id - b.id;
}

function byTheme(places: DeskPlace[], themes: Theme[]): DeskSection['themes'] {
  return [...themes, null].flatMap((theme) => {
    const under = places.filter(({ question }) => question.themeId === (theme?.id ?? null));
    return under.length > 0 ? [{ theme, places: under }] : [];
  });
}
