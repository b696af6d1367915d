import type { Translated } from '../language.ts';

/** Somebody who has spoken at the network's events, with what they were on the latest occasion. */
export interface EarlierSpeaker {
  id: number;
  name: string;
  title: Translated | null;
  organisation: Translated | null;
  /** The events in which they have appeared, the latest first. */
  events: Translated[];
}

/** In a form, instead of the number of an earlier speaker. */
export const NEW_PERSON = 'new';

/** As names are compared: without case, accents and needless spaces. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}

/** Whether each typed word begins a word of the name, in any order: "lar kal" finds Kalle Larsson. */
export function matchesName(name: string, typed: string): boolean {
  const words = plain(name).split(/[ -]/);
  const sought = plain(typed).split(' ').filter(Boolean);
  return sought.length > 0 && sought.every((part) => words.some((word) => word.startsWith(part)));
}

/** Whether two names read alike. Whether they are one person is for a person to say. */
export function isNamesake(one: string, other: string): boolean {
  return plain(one) === plain(other);
}
