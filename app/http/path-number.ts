import { notFound } from './answers.ts';

/** The number of a thing in its address; what is no number is no address. */
export function pathNumber(part: string | undefined): number {
  if (part === undefined || !/^\d{1,15}$/.test(part)) throw notFound();
  return Number(part);
}
