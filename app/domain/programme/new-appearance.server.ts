import type { Trx } from '#db/client.ts';
import type { Section } from '../editor/section.ts';
import type { Faults } from '../form.ts';
import { storedText } from '../stored-text.ts';
import type { Instant } from '../time.ts';
import { type AppearanceDetails, type AppearanceFault, readAppearance } from './appearance.form.ts';
import { earlierSpeaker, hasNamesake, type Reach } from './earlier-speakers.server.ts';
import { sessionOfEvent } from './programme.server.ts';
import type { Appearance, Session } from './programme.ts';
import { isNamesake } from './speaker.ts';

/** `namesake`: somebody of this name has spoken before, and nobody has said whether it is the same person. */
export type NewAppearanceFault = AppearanceFault | 'namesake' | 'gone';

/**
 * Somebody who is to appear in a session, after those who are in it: an earlier speaker, a new one, or an
 * organisation whose speaker is not known yet. A second press of the button adds no second one.
 */
export function newAppearance(
  sessionId: number,
  reach: Reach,
): Section<AppearanceDetails, NewAppearanceFault> {
  return {
    name: `new appearance in session ${sessionId}`,
    form: readAppearance,
    read: async () => ({}),
    async gone(db, event) {
      return (await sessionOfEvent(db, event.id, sessionId)) ? null : { part: 'gone' };
    },
    async write({ trx, circumstances, log }, event, details) {
      const session = (await sessionOfEvent(trx, event.id, sessionId))!;
      const faults = await faultsOf(trx, reach, details);
      if (Object.keys(faults).length > 0) return { ok: false, faults };
      if (isRepeated(session, details)) return { ok: true };
      const speaker = await speakerFor(trx, details, circumstances.now);
      await insert(trx, event.id, session, speaker, details);
      const { part, organisation } = details;
      const after = speaker === null ? { part, organisation } : { part, speaker };
      await log({ act: 'programme-edited', subject: session.title.fi, after });
      return { ok: true };
    },
  };
}

async function faultsOf(
  trx: Trx,
  reach: Reach,
  { speaker, name, asked }: AppearanceDetails,
): Promise<Faults<NewAppearanceFault>> {
  if (speaker !== null)
    return (await earlierSpeaker(trx, reach, speaker)) ? {} : { speaker: 'unknown-option' };
  if (name === undefined) return {};
  const wasAsked = asked !== undefined && isNamesake(asked, name);
  return !wasAsked && (await hasNamesake(trx, reach, name)) ? { name: 'namesake' } : {};
}

/** The same as the last one: a person by number or, where new, by name; or the organisation alone. */
function isRepeated(
  { appearances }: Session,
  { speaker, name, part, organisation }: AppearanceDetails,
): boolean {
  const last = appearances.at(-1);
  if (last?.part !== part) return false;
  if (speaker !== null) return last.speakerId === speaker;
  if (name !== undefined) return last.name === name;
  return last.speakerId === null && isSame(last.organisation, organisation ?? null);
}

function isSame(one: Appearance['organisation'], other: Appearance['organisation']): boolean {
  return one?.fi === other?.fi && one?.sv === other?.sv && one?.en === other?.en;
}

async function speakerFor(
  trx: Trx,
  { speaker, name }: AppearanceDetails,
  now: Instant,
): Promise<number | null> {
  if (speaker !== null || name === undefined) return speaker;
  const { id } = await trx
    .insertInto('speakers')
    .values({ name, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insert(
  trx: Trx,
  eventId: number,
  session: Session,
  speakerId: number | null,
  { part, title, organisation }: AppearanceDetails,
): Promise<void> {
  const { last } = await trx
    .selectFrom('appearances')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('session_id', '=', session.id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('appearances')
    .values({
      session_id: session.id,
      position: last === null ? 0 : last + 1,
      event_id: eventId,
      speaker_id: speakerId,
      part,
      title: storedText(title),
      organisation: storedText(organisation),
    })
    .execute();
}
