import type { SeatMode } from '../events/event.ts';
import type { EventSnapshot } from '../events/event-snapshot.ts';
import type { InvitationSnapshot } from '../invitations/invitation.ts';
import type { Language, Said } from '../language.ts';
import type { ChoicesLink } from '../mail-choices/mail-choices.ts';
import type { Role } from '../organisers/permission.ts';
import type { QuestionMessage } from '../questions/question-message.ts';
import type { Instant } from '../time.ts';

/** What every mail about a registration needs; it is stored sealed. */
interface AboutRegistration {
  firstName: string;
  event: EventSnapshot;
  token: string;
  joinToken: string;
}

/** A place in the line: 1 is next. */
export interface InLine {
  mode: SeatMode;
  place: number;
}

/**
 * A mail about somebody's registration. Where `invitation` is not null the mail carries it, and its METHOD is the
 * mail's (RFC 6047 section 2.4); otherwise there is no calendar part.
 */
export type RegistrationMessage = AboutRegistration &
  (
    | ({
        kind: 'confirmed';
        seat: SeatMode;
        inLine: InLine | null;
        invitation: InvitationSnapshot;
      } & News)
    | { kind: 'waiting'; inLine: InLine; invitation: null }
    | ({
        kind: 'promoted';
        seat: SeatMode;
        inLine: InLine | null;
        invitation: InvitationSnapshot;
      } & News)
    /** The person moved to the other pool, or took a remote seat while waiting. */
    | ({
        kind: 'seat-changed';
        seat: SeatMode;
        inLine: InLine | null;
        invitation: InvitationSnapshot;
      } & News)
    /** The person asked for the invitation again. */
    | {
        kind: 'invitation-again';
        seat: SeatMode;
        inLine: InLine | null;
        invitation: InvitationSnapshot;
      }
    /** Somebody signed up again with this address: the existing link once more. */
    | { kind: 'link-again'; seat: SeatMode | null; inLine: InLine | null; invitation: null }
    /** The person cancelled; without an invitation where they were only waiting. */
    | ({ kind: 'cancelled'; invitation: InvitationSnapshot | null } & Pick<News, 'was'>)
    /** To the address that the registration no longer uses. */
    | { kind: 'address-left'; invitation: InvitationSnapshot | null }
    | ({ kind: 'event-changed' } & News & Attending)
    | ({ kind: 'event-cancelled'; invitation: InvitationSnapshot | null } & News)
    | ({ kind: 'event-revived' } & News & Attending)
    /** The event is held remotely after all; `held` is the seat that the person had until then. */
    | ({ kind: 'went-remote'; held: SeatMode | null } & News & Attending)
    /** The person's calendar has declined: is the seat to go to somebody else? */
    | { kind: 'release-seat'; seat: SeatMode; invitation: null }
    /** The person's calendar has proposed what cannot be done by a calendar. */
    | {
        kind: 'reply-without-effect';
        answer: 'another-time' | 'somebody-else';
        seat: SeatMode;
        invitation: null;
      }
    /** What an organiser has written to some of the participants. */
    | ({ kind: 'bulletin'; subject: Said; body: Said } & WithoutInvitation)
    /** By the clock, before the event and after it; in the catalogue's words where it has none of its own. */
    | ({ kind: 'reminder' | 'thanks'; subject?: Said; body?: Said } & WithoutInvitation)
  );

/** Where the reader is to come, with no calendar part: nothing of the event has changed. */
interface WithoutInvitation {
  seat: SeatMode | null;
  inLine: InLine | null;
  /** Where the reader chooses what they get; mails that were written before there was a choice have none. */
  choices?: ChoicesLink;
  invitation: null;
}

/** A seat with the invitation to it, or a place in the line and no invitation. */
export type Attending =
  | { seat: SeatMode; inLine: InLine | null; invitation: InvitationSnapshot }
  | { seat: null; inLine: InLine; invitation: null };

/**
 * A change of the event. It stands in a mail of its own, or in the next one to the person: a mail about
 * their seat takes along what still waited to be told.
 */
export interface News {
  /** What the organiser has to say of it, in Markdown. */
  note?: Said;
  was?: Was[];
}

/** What no longer holds of what the reader has been told, where a mail can say it in a line. */
export type Was =
  | { is: 'time'; startsAt: Instant; endsAt: Instant }
  | { is: 'place'; venue: { name: Said; address: string | null } };

/** A mail to somebody who organises. */
export type OrganiserMessage = { name: string; invitation: null } & (
  | { kind: 'sign-in'; token: string }
  | {
      kind: 'role-given';
      giver: { name: string; email: string };
      role: Role;
      /** On whose behalf a co-organiser works. */
      organisation: Said | null;
      team: { of: 'network' | 'event'; slug: string; name: Said };
      /** 2026-12-31; null where the rights have no end. */
      lastDay: string | null;
    }
);

/** One mail to one person. */
export type MessageContent = RegistrationMessage | OrganiserMessage | QuestionMessage;

/** A message as the outbox hands it to the job that sends it. */
export interface OutgoingMessage {
  id: string;
  recipient: string;
  language: Language;
  createdAt: number;
  content: MessageContent;
}

export function isAboutRegistration(content: MessageContent): content is RegistrationMessage {
  return 'event' in content;
}
