import type { Language } from '../domain/language.ts';
import { calendar as en } from '../i18n/en/calendar.ts';
import { calendar as fi } from '../i18n/fi/calendar.ts';
import { calendar as sv } from '../i18n/sv/calendar.ts';

/** The words that stand around an organiser's own in a calendar entry. */
export const labels: Record<Language, typeof fi> = { fi, sv, en };
