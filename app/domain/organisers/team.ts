import type { Translated } from '../language.ts';
import type { Instant } from '../time.ts';
import {
  EVENT_ROLES,
  type EventRole,
  NETWORK_ROLES,
  type NetworkRole,
  type Role,
} from './permission.ts';

/** Those who have a role in a network, or in one event of it. */
export interface Team {
  of: 'network' | 'event';
  /** Of the network or the event. */
  id: number;
  slug: string;
  name: Translated;
}

/** What somebody may do in a team, and until when; `expiresAt` is the first instant without, null for no end. */
export type Rights = { expiresAt: Instant | null } & (
  | { in: 'network'; role: NetworkRole }
  /** A co-organiser works on behalf of one organisation. */
  | { in: 'event'; role: 'co-organiser'; organisationId: number }
  | { in: 'event'; role: Exclude<EventRole, 'co-organiser'>; organisationId: null }
);

/** The roles that can be given in a team, the one that may do most first. */
export function rolesIn(of: Team['of']): readonly Role[] {
  return of === 'network' ? NETWORK_ROLES : EVENT_ROLES;
}

export interface TeamMember {
  organiserId: number;
  name: string;
  email: string;
  role: Role;
  organisation: { id: number; name: Translated } | null;
  since: Instant;
  expiresAt: Instant | null;
  /** The mail that told them of their rights did not arrive. */
  mailFailed: boolean;
}

/** Whether rights have ended by now. */
export function isOver({ expiresAt }: Pick<TeamMember, 'expiresAt'>, now: Instant): boolean {
  return expiresAt !== null && expiresAt <= now;
}
