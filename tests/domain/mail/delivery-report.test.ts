import { describe, expect, it } from 'vitest';
import type { RecipientStatus } from '#app/domain/mail/delivery-report.ts';
import { noteDeliveryReport } from '#app/domain/mail/note-delivery-report.server.ts';
import { correct } from '#app/domain/registrations/correct.server.ts';
import { DAY } from '#app/domain/time.ts';
import { aPartnershipDay, detailsOf, WEEKS_BEFORE } from '#tests/support/partnership-day.ts';

const LATER = WEEKS_BEFORE + DAY;

/** Maija's confirmation has been sent. */
async function sentToMaija() {
  const day = await aPartnershipDay();
  await day.signUp('maija');
  const { id } = await day.db
    .updateTable('messages')
    .set({ state: 'sent', sent_at: WEEKS_BEFORE, next_attempt_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    ...day,
    id,
    reports: (status: Partial<RecipientStatus>, messageIds = [id]) =>
      day.db.transaction().execute((trx) =>
        noteDeliveryReport(
          trx,
          {
            messageIds,
            recipients: [
              { addresses: ['maija@example.fi'], action: 'failed', status: '5.1.1', ...status },
            ],
          },
          LATER,
        ),
      ),
    message: () =>
      day.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    suppressed: async () =>
      (await day.db.selectFrom('suppressions').select('email_normalised').execute()).map(
        ({ email_normalised }) => email_normalised,
      ),
  };
}

describe('a mail that comes back', () => {
  it('has failed, with the reason', async () => {
    const sent = await sentToMaija();
    expect(await sent.reports({ status: '5.2.2' })).toBe('bounce');
    expect(await sent.message()).toMatchObject({
      state: 'failed',
      failure: 'mailbox-full',
      smtp_status: '5.2.2',
      sent_at: null,
    });
  });

  it('from an address that nobody has: nothing more is sent there', async () => {
    const sent = await sentToMaija();
    await sent.reports({ status: '5.1.1' });
    expect(await sent.suppressed()).toEqual(['maija@example.fi']);
  });

  it.each(['5.2.2', '5.7.1', '4.4.7', '5.4.4', '5.0.0'])(
    'for another reason (%s) keeps the address',
    async (status) => {
      const sent = await sentToMaija();
      await sent.reports({ status });
      expect(await sent.suppressed()).toEqual([]);
    },
  );

  it('after days of trying has failed, though each code was a temporary one', async () => {
    const sent = await sentToMaija();
    await sent.reports({ status: '4.4.1' });
    expect(await sent.message()).toMatchObject({ state: 'failed', failure: 'gave-up' });
  });

  it('twice has failed once', async () => {
    const sent = await sentToMaija();
    await sent.reports({ status: '5.2.2' });
    await sent.reports({ status: '5.7.1' });
    expect(await sent.message()).toMatchObject({ failure: 'mailbox-full' });
  });

  it('before it was recorded as sent is not sent again', async () => {
    const sent = await sentToMaija();
    await sent.db
      .updateTable('messages')
      .set({ state: 'sending', lease_until: LATER, sent_at: null })
      .execute();
    await sent.reports({});
    expect(await sent.message()).toMatchObject({ state: 'failed', lease_until: null });
  });
});

it('a mail that is late is noted, and has not failed', async () => {
  const sent = await sentToMaija();
  expect(await sent.reports({ action: 'delayed', status: '4.4.1' })).toBe('delay');
  expect(await sent.message()).toMatchObject({
    state: 'sent',
    delayed_at: LATER,
    smtp_status: '4.4.1',
  });
});

describe('a report that proves nothing', () => {
  it.each([
    ['names no message of ours', {}, ['f'.repeat(32)]],
    ['names no message', {}, []],
    ['names another recipient', { addresses: ['kalle@example.fi'] }, undefined],
  ])('%s: it is left alone', async (_why, status, messageIds) => {
    const sent = await sentToMaija();
    expect(await sent.reports(status, messageIds)).toBe('other');
    expect(await sent.message()).toMatchObject({ state: 'sent' });
    expect(await sent.suppressed()).toEqual([]);
  });
});

it('an address is compared without regard to case', async () => {
  const sent = await sentToMaija();
  expect(await sent.reports({ addresses: ['Maija@EXAMPLE.fi'] })).toBe('bounce');
});

it('an address that the organiser corrects gets its mail', async () => {
  const sent = await sentToMaija();
  await sent.reports({ status: '5.1.1' });
  const { id } = await sent.of('maija');
  await correct(sent.db, id, { ...detailsOf('maija'), email: 'm@example.fi' }, sent.at(LATER));
  expect(await sent.mailTo('m')).toMatchObject([{ kind: 'confirmed', state: 'queued' }]);
});
