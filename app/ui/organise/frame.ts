import type { Event } from '../../domain/events/event.ts';
import type { Language, Translated } from '../../domain/language.ts';
import type { Permission } from '../../domain/organisers/permission.ts';

/** What stands around an organiser's page: who is signed in, where they are, and what they may do there. */
export interface Frame {
  language: Language;
  person: string;
  permissions: Permission[];
  network: { slug: string; name: Translated } | null;
  /** On the pages of a series. */
  series: { slug: string; name: Translated } | null;
  event: Pick<Event, 'slug' | 'title' | 'status' | 'when'> | null;
  /** Of the page in Finnish, with its query. */
  path: string;
  /** What the button that led here has done: a key of the catalogue's `organise.done`, if it is one. */
  done: string | null;
}
