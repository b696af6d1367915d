import type { SeatsShown } from '#db/public-revision.ts';

const LANGUAGE = '(?:/(?:sv|en)(?=/|$))?';
const SLUG = '[a-z0-9-]{1,80}';

/** Lists of events show what is left of each; an event's own page what is left of that one. */
const LISTS = new RegExp(`^(?:/|/sv|/en|${LANGUAGE}/[ns]/${SLUG})$`);
const EVENT = new RegExp(`^${LANGUAGE}/e/(?<event>${SLUG})$`);
const SEATLESS = new RegExp(
  `^(?:/robots\\.txt|/sitemap\\.xml|${LANGUAGE}/accessibility|${LANGUAGE}/[nse]/${SLUG}/calendar\\.ics|${LANGUAGE}/e/${SLUG}/privacy)$`,
);

/** Whose free seats stand on a public page, which is the same for everyone; null for all other pages. */
export function seatsShownOn(path: string): SeatsShown | null {
  const event = EVENT.exec(path)?.groups?.event;
  if (event) return { event };
  if (LISTS.test(path)) return 'all';
  return SEATLESS.test(path) ? 'none' : null;
}
