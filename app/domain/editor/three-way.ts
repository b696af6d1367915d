import type { Typed } from '../form.ts';

/*
 * Two people edit the same form.
 *
 * Each field has three values: the one that I was shown (base), the one that is stored now (theirs) and
 * the one that I have sent (mine). Nothing that anybody wrote may be lost without somebody knowing:
 *
 *  - nobody else has changed it: mine;
 *  - they have changed it and I have not: theirs, and I am told;
 *  - both have written the same: that;
 *  - both have changed it: mine stays in the field, and I am shown theirs before anything is saved.
 */

export interface Merge {
  /** Every field of the three, with the value that it is to have. */
  merged: Typed;
  /** What they have changed and I have not. */
  kept: string[];
  /** What both have changed, each in their own way. */
  conflicts: string[];
}

export function threeWay(base: Typed, theirs: Typed, mine: Typed): Merge {
  const merged: [string, Typed[string]][] = [];
  const kept: string[] = [];
  const conflicts: string[] = [];
  for (const name of namesIn(theirs, mine, base)) {
    const theyDid = !isSame(theirs, base, name);
    const iDid = !isSame(mine, base, name);
    const value = fieldOf(iDid ? mine : theirs, name);
    if (value !== undefined) merged.push([name, value]);
    if (theyDid && !iDid) kept.push(name);
    if (theyDid && iDid && !isSame(theirs, mine, name)) conflicts.push(name);
  }
  return { merged: Object.fromEntries(merged), kept, conflicts };
}

/** The names of the fields that differ. */
export function differences(one: Typed, other: Typed): string[] {
  return namesIn(one, other).filter((name) => !isSame(one, other, name));
}

function namesIn(...forms: Typed[]): string[] {
  return [...new Set(forms.flatMap(Object.keys))];
}

/** As the fields are read: a browser ends lines with CR LF, and leaves out a box that is not ticked. */
function isSame(one: Typed, other: Typed, name: string): boolean {
  const [these, those] = [valuesOf(one, name), valuesOf(other, name)];
  return these.length === those.length && these.every((value, place) => value === those[place]);
}

function valuesOf(form: Typed, name: string): string[] {
  const values = [fieldOf(form, name) ?? []].flat().map(asRead);
  return values.length === 1 && values[0] === '' ? [] : values;
}

/** Names are whatever was sent: `constructor` is no field unless it was. */
function fieldOf(form: Typed, name: string): Typed[string] | undefined {
  return Object.hasOwn(form, name) ? form[name] : undefined;
}

const asRead = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
