import { describe, expect, test } from 'vitest';
import {
  EVENT_ROLES,
  NETWORK_ROLES,
  type Permission,
  permissionsOf,
  type Role,
} from '#app/domain/organisers/permission.ts';

const ROLES: Role[] = [...NETWORK_ROLES, ...EVENT_ROLES];

/** Who may do what; a column a role, in the order of the heading. */
const MATRIX = `
                      owner  organiser  viewer  co-organiser  moderator  desk
  found-network       yes    -          -       -             -          -
  see-network         yes    yes        yes     -             -          -
  edit-network        yes    yes        -       -             -          -
  give-network-roles  yes    -          -       -             -          -
  see-event           yes    yes        yes     yes           yes        yes
  see-figures         yes    yes        yes     yes           -          -
  edit-event          yes    yes        -       yes           -          -
  change-day          yes    yes        -       -             -          -
  give-event-roles    yes    yes        -       -             -          -
  see-participants    yes    yes        -       yes           -          -
  see-details         yes    yes        -       -             -          -
  see-needs           yes    yes        -       -             -          -
  edit-participants   yes    yes        -       -             -          -
  send-messages       yes    yes        -       -             -          -
  moderate-questions  yes    yes        -       yes           yes        -
  check-in            yes    yes        -       -             -          yes
  see-log             yes    yes        -       -             -          -
`;

const [heading, ...lines] = MATRIX.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test('the matrix has a column for each role', () => {
  expect(heading).toEqual(ROLES);
});

test('the matrix has a line for each permission that any role has', () => {
  expect(lines.map(([permission]) => permission).sort()).toEqual(permissionsOf(ROLES).sort());
});

describe.each(ROLES)('%s', (role) => {
  test.each(lines.map(([permission, ...cells]) => [permission, cells[ROLES.indexOf(role)]]))(
    '%s: %s',
    (permission, cell) => {
      expect(permissionsOf([role]).includes(permission as Permission)).toBe(cell === 'yes');
    },
  );
});

test('whoever has two roles may do what either allows, and whoever has none nothing', () => {
  expect(permissionsOf(['moderator', 'desk']).sort()).toEqual([
    'check-in',
    'moderate-questions',
    'see-event',
  ]);
  expect(permissionsOf([])).toEqual([]);
});
