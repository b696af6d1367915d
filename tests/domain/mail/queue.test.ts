import { expect, it } from 'vitest';
import { queueMessage } from '#app/domain/mail/queue.server.ts';
import { HOUR, MINUTE } from '#app/domain/time.ts';
import { anEvent } from '#tests/support/calendar-samples.ts';
import { contentOf, NOON } from '#tests/support/messages.ts';
import { keyring, openOutbox } from '#tests/support/outbox.ts';

it('a message is due at once and says which change it is about', async () => {
  const outbox = await openOutbox();
  const registrationId = await outbox.addRegistration();
  const id = await outbox.write({ registrationId, sequence: 2 });
  expect(await outbox.message(id)).toMatchObject({
    key: `${registrationId}/confirmed/2`,
    kind: 'confirmed',
    state: 'queued',
    next_attempt_at: NOON,
    attempts: 0,
    created_at: NOON,
  });
});

it('the same change is queued once, and the first content stands', async () => {
  const outbox = await openOutbox();
  const registrationId = await outbox.addRegistration();
  const first = await outbox.write({ registrationId });
  const second = await outbox.write({ registrationId, now: NOON + MINUTE });
  expect(second).toBe(first);
  expect(await outbox.messages()).toHaveLength(1);
});

it('a message has an id that cannot be guessed, fit for a file’s name', async () => {
  const outbox = await openOutbox();
  const ids = [
    await outbox.write({ to: 'a@example.fi' }),
    await outbox.write({ to: 'b@example.fi' }),
  ];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it('names and own links are not readable in the database', async () => {
  const outbox = await openOutbox();
  const { payload } = await outbox.message(await outbox.write());
  expect(payload.toString('latin1')).not.toContain('own-page-token');
  expect(JSON.parse(keyring.open('messages', payload))).toEqual(contentOf('confirmed'));
});

it('a message is tried until its event begins', async () => {
  const outbox = await openOutbox();
  const startsAt = NOON + 2 * HOUR;
  const event = anEvent({ startsAt, endsAt: startsAt + HOUR });
  const id = await outbox.write({ content: contentOf('confirmed', event) });
  expect((await outbox.message(id)).give_up_at).toBe(startsAt);
});

it('a command that fails after queueing leaves no message', async () => {
  const outbox = await openOutbox();
  const registrationId = await outbox.addRegistration();
  const command = outbox.db.transaction().execute(async (trx) => {
    await queueMessage(
      trx,
      {
        key: 'one',
        recipient: 'maija@example.fi',
        language: 'fi',
        eventId: 1,
        registrationId,
        giveUpAt: NOON,
        content: contentOf('confirmed'),
      },
      { now: NOON, keyring },
    );
    throw new Error('the seat is gone');
  });
  await expect(command).rejects.toThrow('the seat is gone');
  expect(await outbox.messages()).toEqual([]);
});
