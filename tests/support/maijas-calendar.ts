import { reinvite } from '#app/domain/invitations/invitations.server.ts';
import type { CalendarReply } from '#app/domain/invitations/reply.ts';
import { storyOf } from '#app/domain/registrations/participant.server.ts';
import { recordReply } from '#app/domain/registrations/record-reply.server.ts';
import { DAY } from '#app/domain/time.ts';
import { aPartnershipDay, detailsOf, WEEKS_BEFORE } from './partnership-day.ts';

/** The day after Maija has signed up. */
export const LATER = WEEKS_BEFORE + DAY;

/** Maija has a seat, and a calendar that answers. */
export async function maijasCalendar(email = 'maija@example.fi') {
  const day = await aPartnershipDay();
  await day.signUp('maija', { details: { ...detailsOf('maija'), email } });
  const registration = await day.db
    .selectFrom('registrations')
    .select('id')
    .executeTakeFirstOrThrow();
  const { uid } = await day.db.selectFrom('invitations').select('uid').executeTakeFirstOrThrow();

  interface Given {
    method: CalendarReply['method'];
    status: string;
    sequence: number;
    at: number;
    attendee: string;
    sentBy: string | null;
    from: string;
    automatic: boolean;
    uid: string;
    now: number;
  }
  return {
    ...day,
    id: registration.id,
    answers(status: string, given: Partial<Given> = {}) {
      const { at = LATER, attendee = email, from = attendee, now = Math.max(at, LATER) } = given;
      const reply: CalendarReply = {
        method: given.method ?? 'REPLY',
        uid: given.uid ?? uid,
        version: { sequence: given.sequence ?? 0, stampedAt: at },
        attendees: [{ email: attendee, status, sentBy: given.sentBy ?? null }],
        hasComment: false,
      };
      const answer = { reply, from, automatic: given.automatic ?? false };
      return day.db.transaction().execute((trx) => recordReply(trx, answer, day.at(now)));
    },
    reply: async () => (await storyOf(day.db, registration.id)).invitations[0]!.reply,
    /** What was mailed because of an answer. */
    questions: async () =>
      (await day.mail())
        .filter(({ kind }) => kind === 'release-seat' || kind === 'reply-without-effect')
        .map(({ kind, recipient }) => `${kind} to ${recipient}`),
    /** A change of the event reaches Maija as the next version. */
    async nextVersion() {
      const registration = await day.byId(1);
      await day.db
        .transaction()
        .execute((trx) => reinvite(trx, registration, 'on-site', day.at(LATER)));
    },
  };
}
