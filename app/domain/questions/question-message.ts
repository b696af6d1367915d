import type { Event } from '../events/event.ts';
import { type Language, type Said, said } from '../language.ts';
import type { Instant } from '../time.ts';

/** What these mails say of the event. It need not have hours or seats: questions can be left before those are known. */
interface EventInBrief {
  slug: string;
  title: Said;
  hours: { startsAt: Instant; endsAt: Instant } | null;
  contact: { email: string | null } | null;
  /** In whose name the mail is sent. */
  organiser: Said | null;
}

/** A mail about questions for the panel: to those who asked, or to somebody who is going to answer. */
export type QuestionMessage =
  | {
      kind: 'question-answered';
      name: string | null;
      event: EventInBrief;
      /** The questions in the asker's own words. */
      answers: { question: Said; answer: Said }[];
      invitation: null;
    }
  | {
      kind: 'panellist-link';
      name: string | null;
      event: EventInBrief;
      session: { title: Said; startsAt: Instant | null };
      token: string;
      invitation: null;
    };

export function inBrief(event: Event, language: Language): EventInBrief {
  const { slug, title, when, contact, leadOrganiser } = event;
  return {
    slug,
    title: said(title, language),
    hours: when.precision === 'minute' ? { startsAt: when.startsAt, endsAt: when.endsAt } : null,
    contact: contact && { email: contact.email },
    organiser: leadOrganiser && said(leadOrganiser, language),
  };
}
