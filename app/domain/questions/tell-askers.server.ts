import type { Event } from '../events/event.ts';
import { queueMessage } from '../mail/queue.server.ts';
import type { Acting } from '../organisers/act.server.ts';
import { HOUR } from '../time.ts';
import { type AskerToTell, askersToTell } from './askers.server.ts';
import { inBrief } from './question-message.ts';

/** News of an answer is no less news when the mail server has been away for a while. */
const WORTH_SENDING = 7 * 24 * HOUR;

export type Told = { ok: true; told: number } | { ok: false; reason: 'other-count'; count: number };

/**
 * Queues one mail to each asker who has not been told of a published answer. `shown` is the count that the
 * moderator saw; where it has changed meanwhile nothing is sent, and they are told the new one.
 */
export async function tellAskers(acting: Acting, event: Event, shown: number): Promise<Told> {
  const { trx, circumstances, log } = acting;
  const askers = await askersToTell(trx, event.id, circumstances.keyring);
  if (askers.length !== shown) return { ok: false, reason: 'other-count', count: askers.length };
  for (const asker of askers) await tell(acting, event, asker);
  if (askers.length > 0) await log({ act: 'askers-told', subject: String(askers.length) });
  return { ok: true, told: askers.length };
}

async function tell({ trx, circumstances }: Acting, event: Event, asker: AskerToTell) {
  const { now } = circumstances;
  const { address, name, language, registrationId, answers } = asker;
  await queueMessage(
    trx,
    {
      key: `question-answered/${answers.map(keyOf).join()}`,
      recipient: address,
      language,
      eventId: event.id,
      registrationId,
      giveUpAt: now + WORTH_SENDING,
      bulk: true,
      content: {
        kind: 'question-answered',
        name,
        event: inBrief(event, language),
        answers: answers.map(({ question, answer }) => ({ question, answer })),
        invitation: null,
      },
    },
    circumstances,
  );
  const rows = answers.flatMap(({ answered, version, asked }) =>
    asked.map((id) => ({
      answered_id: answered,
      answer_version: version,
      asked_id: id,
      told_at: now,
    })),
  );
  await trx.insertInto('told_answers').values(rows).execute();
}

function keyOf({ answered, version, asked }: AskerToTell['answers'][number]): string {
  return `${answered}.${version}.${asked[0]}`;
}
