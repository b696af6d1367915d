import { openSection, saveSection } from '#app/domain/editor/save-section.server.ts';
import { BASE, type Section } from '#app/domain/editor/section.ts';
import type { Typed } from '#app/domain/form.ts';
import { asOwner } from './acting.ts';
import { keyring, type PartnershipDay } from './partnership-day.ts';

/** Opens a section's form, fills in these fields and saves it, as the owner of the network would. */
export async function edited<Value, Own extends string>(
  day: PartnershipDay,
  section: Section<Value, Own>,
  typed: Typed,
  { now }: { now?: number } = {},
) {
  const opened = await openSection(day.db, await day.event(), section, keyring);
  const sent = { ...opened.typed, ...typed, [BASE]: opened.base };
  const saved = await asOwner(
    day,
    (acting) => saveSection(acting, day.eventId, section, sent, true),
    now === undefined ? {} : { now },
  );
  return saved.ok ? { ok: true as const } : { ok: false as const, faults: saved.editing.faults };
}
