export const NETWORK_ROLES = ['owner', 'organiser', 'viewer'] as const;
export const EVENT_ROLES = ['co-organiser', 'moderator', 'desk'] as const;

export type NetworkRole = (typeof NETWORK_ROLES)[number];
export type EventRole = (typeof EVENT_ROLES)[number];
export type Role = NetworkRole | EventRole;

/** Something that some may do and others may not. */
export type Permission =
  /** Another network, which is then theirs. */
  | 'found-network'
  /** That the network and its events exist, drafts among them. */
  | 'see-network'
  /** Its name, series and organisations; new events. */
  | 'edit-network'
  | 'give-network-roles'
  | 'see-event'
  /** How many come, from where, and what goes out next: numbers, no names. */
  | 'see-figures'
  | 'edit-event'
  /** To publish, move, cancel or archive it: everybody who comes is told. */
  | 'change-day'
  | 'give-event-roles'
  /** Names and organisations. */
  | 'see-participants'
  /** Addresses, answers and messages as well. */
  | 'see-details'
  /** Diets and accessibility needs. */
  | 'see-needs'
  | 'edit-participants'
  | 'send-messages'
  | 'moderate-questions'
  | 'check-in'
  | 'see-log';

const VIEWER: Permission[] = ['see-network', 'see-event', 'see-figures'];

const ORGANISER: Permission[] = [
  ...VIEWER,
  'edit-network',
  'edit-event',
  'change-day',
  'give-event-roles',
  'see-participants',
  'see-details',
  'see-needs',
  'edit-participants',
  'send-messages',
  'moderate-questions',
  'check-in',
  'see-log',
];

/** What each role may do. Nothing else in the program decides on it. */
const MAY: Record<Role, readonly Permission[]> = {
  owner: [...ORGANISER, 'give-network-roles', 'found-network'],
  organiser: ORGANISER,
  viewer: VIEWER,
  'co-organiser': [
    'see-event',
    'see-figures',
    'edit-event',
    'see-participants',
    'moderate-questions',
  ],
  moderator: ['see-event', 'moderate-questions'],
  desk: ['see-event', 'check-in'],
};

/** What somebody with these roles may do: whatever any of them allows. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return [...new Set(roles.flatMap((role) => MAY[role]))];
}
