import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { announcementPath, dayChangePath } from '../domain/addresses.ts';
import { latestAnnouncement } from '../domain/announcements/announcements.server.ts';
import { type Caution, cautionsOf } from '../domain/day-changes/cautions.ts';
import { type DayChangeFault, readDayChange } from '../domain/day-changes/day-change.form.ts';
import {
  type DayChange,
  type DayChangeKind,
  possibleChanges,
} from '../domain/day-changes/day-change.ts';
import {
  makeChange,
  type Refusal,
  reviewChange,
} from '../domain/day-changes/make-day-change.server.ts';
import { type Review, SEAL, STEP } from '../domain/day-changes/review.ts';
import { poolsOf } from '../domain/events/events.server.ts';
import { type Faults, type Typed, typedIn } from '../domain/form.ts';
import { sentForm } from './answers.ts';
import { atEvent } from './organising.ts';
import { type ShownLetters, shownLetters } from './shown-letters.ts';

/** A review with its letters as they will be read. */
export interface ShownReview extends Omit<Review, 'letters'> {
  letters: ShownLetters[];
  cautions: Caution[];
}

/** Where somebody is who changes the day: at the form that has come back, or at the review of what it would do. */
export type DayChangeStep =
  | {
      step: 'form';
      typed: Typed;
      faults: Faults<DayChangeFault>;
      refusal: Refusal | null;
      unavailable: boolean;
    }
  | {
      step: 'review';
      typed: Typed;
      review: ShownReview;
      /** Something is otherwise than when it was reviewed before. */
      again: boolean;
    };

/** The form of a change, for those who may make it; `possible` tells whether it can be made at this moment. */
export async function openedDayChange(args: LoaderFunctionArgs, kind: DayChangeKind) {
  const { frame, event } = await atEvent(args, 'change-day');
  const { when, mode, venue, hasMeetingLink } = event;
  return {
    frame,
    event: { when, mode, venue, hasMeetingLink },
    pools: await poolsOf(args.context.db, event.id),
    possible: possibleChanges(event, args.context.now).includes(kind),
  };
}

/**
 * What was sent is a form, which is reviewed; or a review that was confirmed, and then the change is made
 * if it still would do what was shown. Pressed twice it is done once, and both lead on to how far its mails are.
 */
export async function nextStep(args: ActionFunctionArgs, kind: DayChange['is']) {
  const { event, perform } = await atEvent(args, 'change-day');
  const { context } = args;
  const { [SEAL]: seal, [STEP]: step, ...typed } = typedIn(await sentForm(args.request));
  if (step === 'edit') return form(typed);
  const read = readDayChange(kind, typed, event, context.now);
  if (!read.ok) return form(typed, { faults: read.faults }, 422);

  if (typeof seal !== 'string') {
    const rehearsed = await perform((acting) => reviewChange(acting, event.id, read.value));
    return rehearsed.ok ? review(rehearsed.review, false, 200) : refused(typed, rehearsed);
  }
  const made = await perform((acting) => makeChange(acting, event.id, read.value, seal));
  if (made.ok && made.told === 0) return done(null);
  if (made.ok || made.reason === 'already-so')
    return done(await latestAnnouncement(context.db, event.id));
  if (made.reason === 'changed-meanwhile') return review(made.review, true, 409);
  return refused(typed, made);

  function done(announcement: number | null) {
    const { language } = context;
    const path = announcement
      ? announcementPath(language, event.slug, announcement)
      : dayChangePath(language, event.slug);
    return redirect(`${path}?done=${kind}`, 303);
  }

  function review(of: Review, again: boolean, status: number) {
    const letters = shownLetters(of.letters, context);
    const shown = { ...of, letters, cautions: cautionsOf(of) };
    return data<DayChangeStep>({ step: 'review', typed, review: shown, again }, { status });
  }
}

type AtForm = Extract<DayChangeStep, { step: 'form' }>;

function form(typed: Typed, back: Partial<AtForm> = {}, status = 200) {
  return data<DayChangeStep>(
    { step: 'form', typed, faults: {}, refusal: null, unavailable: false, ...back },
    { status },
  );
}

function refused(typed: Typed, why: Refusal | { ok: false; reason: 'unavailable' }) {
  return why.reason === 'unavailable'
    ? form(typed, { unavailable: true }, 503)
    : form(typed, { refusal: why }, 422);
}
