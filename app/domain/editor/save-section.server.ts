import type { Db } from '#db/client.ts';
import type { Event } from '../events/event.ts';
import { eventById } from '../events/events.server.ts';
import type { Faults, Typed } from '../form.ts';
import type { Acting } from '../organisers/act.server.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { announceIfTold, invitationHolders } from './announce-if-told.server.ts';
import { readBase, signedBase } from './base.ts';
import { editorsSince, lastEntry, logEdit } from './edits.server.ts';
import { BASE, type Editing, type OtherVersion, type Section, TELL } from './section.ts';
import { differences, threeWay } from './three-way.ts';

/** The form of a section as it is shown for the first time. */
export async function openSection<Value, Own extends string>(
  db: Db,
  event: Event,
  section: Section<Value, Own>,
  keyring: Keyring,
): Promise<Editing<Own>> {
  const entry = await lastEntry(db);
  const fields = await section.read(db, event);
  const base = signedBase(keyring, formName(section, event), { fields, entry });
  return { typed: fields, base, faults: {}, conflicts: [], kept: [], holders: null };
}

export type SaveResult<Own extends string> =
  /** `slug` is the event's after that: a draft's can change. */
  | { ok: true; slug: string; kept: OtherVersion[]; told: number }
  | { ok: false; reason: 'comes-back'; editing: Editing<Own> };

/**
 * Saves a form of the editor. The section is read again in this transaction, so that what others have
 * saved since the form was shown is neither overwritten unseen nor lost. `mayTell`: whether this
 * organiser may send a change to everybody who comes.
 */
export async function saveSection<Value, Own extends string>(
  acting: Acting,
  eventId: number,
  section: Section<Value, Own>,
  { [BASE]: sentBase, [TELL]: sentTell, ...mine }: Typed,
  mayTell: boolean,
): Promise<SaveResult<Own>> {
  const { trx, circumstances } = acting;
  const { keyring } = circumstances;
  const event = await eventById(trx, eventId);
  const gone = (await section.gone?.(trx, event)) ?? null;
  if (gone !== null)
    return { ok: false, reason: 'comes-back', editing: asTyped(mine, sentBase, gone) };
  const stored = await section.read(trx, event);
  const base = readBase(keyring, formName(section, event), sentBase);
  const merge = threeWay(base.fields, stored, mine);
  const editors = await editorsSince(trx, event, section, base.entry);
  const otherVersion = (name: string): OtherVersion => ({
    name,
    value: stored[name] ?? '',
    by: editors.get(name) ?? null,
  });
  const kept = merge.kept.map(otherVersion);
  const conflicts = merge.conflicts.map(otherVersion);
  const shown = { fields: stored, entry: await lastEntry(trx) };
  const comeBack = (why: Partial<Pick<Editing<Own>, 'faults' | 'holders'>>) => ({
    ok: false as const,
    reason: 'comes-back' as const,
    editing: {
      typed: merge.merged,
      base: signedBase(keyring, formName(section, event), shown),
      faults: {},
      holders: null,
      ...why,
      conflicts,
      kept,
    },
  });

  const changed = differences(stored, merge.merged);
  const isNew = Object.keys(stored).length === 0;
  if (changed.length === 0 && !isNew) return { ok: true, slug: event.slug, kept, told: 0 };
  const read = section.form(merge.merged, event);
  if (!read.ok) return comeBack({ faults: read.faults });
  if (conflicts.length > 0) return comeBack({});
  const holders = section.isInInvitations?.(changed) ? await invitationHolders(trx, event) : 0;
  const tell = answerTo(sentTell, mayTell);
  if (holders > 0 && tell === null) return comeBack({ holders });

  const written = await section.write(acting, event, read.value);
  if (!written.ok) return comeBack({ faults: written.faults });
  const eventAfter = await eventById(trx, eventId);
  await logEdit(acting, section, stored, await section.read(trx, eventAfter));
  const told = holders > 0 ? await announceIfTold(acting, event, tell ?? 'no') : 0;
  return { ok: true, slug: eventAfter.slug, kept, told };
}

/** All that was typed is still there; nothing of it can be saved. */
function asTyped<Own extends string>(
  typed: Typed,
  base: Typed[string] | undefined,
  faults: Faults<Own>,
): Editing<Own> {
  const shownWith = typeof base === 'string' ? base : '';
  return { typed, base: shownWith, faults, conflicts: [], kept: [], holders: null };
}

function answerTo(sent: Typed[string] | undefined, mayTell: boolean): 'yes' | 'no' | null {
  if (sent === 'yes' && mayTell) return 'yes';
  return sent === 'no' ? 'no' : null;
}

const formName = ({ name }: { name: string }, { id }: Event) => `event ${id}, ${name}`;
