import type { Language } from '../language.ts';

/** Characters of a person's name. */
export const LONGEST_NAME = 100;

/** A person who organises: in which networks and events is told by their roles. */
export interface Organiser {
  id: number;
  name: string;
  email: string;
  language: Language;
}
