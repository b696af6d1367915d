import { beforeEach, expect, test } from 'vitest';
import {
  holdersOfEarlierProgramme,
  sendProgramme,
} from '#app/domain/programme/invited-programme.server.ts';
import { moveSession } from '#app/domain/programme/move-session.server.ts';
import { programmeOf } from '#app/domain/programme/programme.server.ts';
import { newSession, sessionSection } from '#app/domain/programme/session-section.server.ts';
import { DAY, MINUTE } from '#app/domain/time.ts';
import { asOwner } from '#tests/support/acting.ts';
import { edited } from '#tests/support/edited-event.ts';
import {
  aPartnershipDay,
  type PartnershipDay,
  WEEKS_BEFORE,
} from '#tests/support/partnership-day.ts';

const LATER = WEEKS_BEFORE + MINUTE;
const LATER_STILL = LATER + MINUTE;

let day: PartnershipDay;

beforeEach(async () => {
  day = await aPartnershipDay();
});

const holders = async (now = LATER) => holdersOfEarlierProgramme(day.db, await day.event(), now);

const send = async () => {
  const event = await day.event();
  return asOwner(day, (acting) => sendProgramme(acting, event), {
    permission: 'change-day',
    now: LATER_STILL,
  });
};

test('those who signed up before a session was added hold an earlier programme', async () => {
  await day.signUp('maija');
  await expect(holders()).resolves.toBe(0);
  await edited(day, newSession, { kind: 'talk', 'title.fi': 'Avaus' }, { now: LATER });
  await expect(holders()).resolves.toBe(1);
  await day.signUp('kalle', { now: LATER_STILL });
  await expect(holders()).resolves.toBe(1);
});

test('the update is sent once, to everybody who holds an invitation', async () => {
  await day.signUp('maija');
  await edited(day, newSession, { kind: 'talk', 'title.fi': 'Avaus' }, { now: LATER });
  await expect(send()).resolves.toEqual({ told: 1 });
  await expect(holders()).resolves.toBe(0);
  await expect(send()).resolves.toEqual({ told: 0 });
  const mail = await day.mailTo('maija');
  expect(mail.map(({ kind }) => kind)).toEqual(['confirmed', 'event-changed']);
  expect(JSON.stringify(mail.at(-1)!.content)).toContain('Avaus');
});

test('a description is not in invitations, a title and an order are', async () => {
  await edited(day, newSession, { kind: 'talk', 'title.fi': 'Avaus' });
  await edited(day, newSession, { kind: 'talk', 'title.fi': 'Paneeli' });
  await day.signUp('maija', { now: LATER });
  const [first] = await programmeOf(day.db, day.eventId);
  const section = sessionSection(first!.id);
  await edited(day, section, { 'description.fi': 'Tervetuloa' }, { now: LATER_STILL });
  await expect(holders()).resolves.toBe(0);
  await edited(day, section, { 'title.fi': 'Päivän avaus' }, { now: LATER_STILL });
  await expect(holders()).resolves.toBe(1);
  await send();
  const move = { id: first!.id, to: 'down' } as const;
  const muchLater = { now: LATER_STILL + MINUTE };
  await asOwner(day, (acting) => moveSession(acting, day.eventId, move), muchLater);
  await expect(holders()).resolves.toBe(1);
});

test('nobody is told of the programme of a day that is over', async () => {
  await day.signUp('maija');
  await edited(day, newSession, { kind: 'talk', 'title.fi': 'Avaus' }, { now: LATER });
  await expect(holders(WEEKS_BEFORE + 60 * DAY)).resolves.toBe(0);
});
