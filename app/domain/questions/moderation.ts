import type { Language, Translated } from '../language.ts';
import type { LoggedAct } from '../log/act.ts';
import type { Instant } from '../time.ts';

/** Why a question is not put to the panel. Whatever is none of these is told in the moderator's own words. */
export const REJECTIONS = [
  'off-topic',
  'answered',
  'unclear',
  'personal',
  'improper',
  'other',
] as const;

export type Rejection = (typeof REJECTIONS)[number];

export const STANDINGS = ['new', 'accepted', 'merged', 'rejected'] as const;

/** Where a question stands on the moderator's desk. A merged one goes wherever the one that stays goes. */
export type Standing = (typeof STANDINGS)[number];

/** A question as it was asked, with whoever asked it as they named themselves. */
export interface QuestionAsAsked {
  id: number;
  text: string;
  language: Language;
  name: string | null;
  organisation: string | null;
  askedAt: Instant;
  /** Left an address to hear of the answer. */
  wantsAnswer: boolean;
}

/** An event that a question was carried from or to. */
export interface OtherEvent {
  slug: string;
  title: Translated;
  isDraft: boolean;
}

/** A question as moderators see it. */
export interface ModeratedQuestion extends QuestionAsAsked {
  standing: Standing;
  /** Rises with every change: whoever presses a button says which revision they saw. */
  revision: number;
  /** As it was asked, where a moderator has corrected the text. */
  originalText: string | null;
  themeId: number | null;
  position: number | null;
  sessionId: number | null;
  panellistId: number | null;
  rejection: { reason: Rejection; note: string | null } | null;
  mergedInto: number | null;
  /** What was merged into this one. */
  merged: QuestionAsAsked[];
  presentedAt: Instant | null;
  answer: Translated | null;
  answerPublishedAt: Instant | null;
  carriedFrom: OtherEvent | null;
  carriedTo: OtherEvent[];
}

/** What a moderator saw when they pressed a button: which question, in which revision. */
export interface Seen {
  id: number;
  revision: number;
}

/** What somebody did to a question after it was last seen. */
export interface Meanwhile {
  act: LoggedAct;
  by: string;
  at: Instant;
}

/**
 * What became of a press. `meanwhile`: the question is not as it was seen, nothing is changed, and here is what
 * happened last. `unknown`: no question of this event.
 */
export type Pressed =
  | { ok: true }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'meanwhile'; meanwhile: Meanwhile | null };
