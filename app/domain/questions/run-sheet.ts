import type { ModeratedQuestion } from './moderation.ts';
import type { Panellist, PanelSession } from './panellist.ts';
import type { Theme } from './theme.ts';

export const ARRANGEMENTS = ['theme', 'panellist'] as const;

/** How a run sheet is divided. Within a part the questions stand in the order that was given to them. */
export type Arrangement = (typeof ARRANGEMENTS)[number];

interface SheetQuestion {
  question: ModeratedQuestion;
  theme: Theme | null;
  session: PanelSession | null;
  panellist: Panellist | null;
}

/** A part of a run sheet: under a theme, or for somebody in a session; nulls for what belongs nowhere. */
export interface SheetPart {
  by: Arrangement;
  theme: Theme | null;
  session: PanelSession | null;
  panellist: Panellist | null;
  questions: SheetQuestion[];
}

/** The accepted questions by theme, or by session and whoever is asked there. */
export function runSheet(
  questions: ModeratedQuestion[],
  themes: Theme[],
  sessions: PanelSession[],
  arrangement: Arrangement,
): SheetPart[] {
  const sheet = questions
    .filter(({ standing }) => standing === 'accepted')
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || a.id - b.id)
    .map((question) => placed(question, themes, sessions));
  const parts = arrangement === 'theme' ? themesOf(themes) : panellistsOf(sessions);
  return parts.flatMap((part) => {
    const own = sheet.filter((one) =>
      arrangement === 'theme'
        ? one.theme?.id === part.theme?.id
        : one.session?.id === part.session?.id && one.panellist?.id === part.panellist?.id,
    );
    return own.length > 0 ? [{ ...part, questions: own }] : [];
  });
}

function placed(
  question: ModeratedQuestion,
  themes: Theme[],
  sessions: PanelSession[],
): SheetQuestion {
  const session = sessions.find(({ id }) => id === question.sessionId) ?? null;
  const panellists = session?.panellists ?? [];
  return {
    question,
    theme: themes.find(({ id }) => id === question.themeId) ?? null,
    session,
    panellist: panellists.find(({ id }) => id !== null && id === question.panellistId) ?? null,
  };
}

type Heading = Omit<SheetPart, 'questions'>;

function themesOf(themes: Theme[]): Heading[] {
  return [...themes, null].map((theme) => ({ by: 'theme', theme, session: null, panellist: null }));
}

/** Those whom somebody may answer first, then whatever anyone in the session may answer, then the rest. */
function panellistsOf(sessions: PanelSession[]): Heading[] {
  const by = { by: 'panellist', theme: null } as const;
  const known = sessions.flatMap((session) => [
    ...session.panellists
      .filter(({ id }) => id !== null)
      .map((panellist) => ({ ...by, session, panellist })),
    { ...by, session, panellist: null },
  ]);
  return [...known, { ...by, session: null, panellist: null }];
}
