import type { Acting } from '../organisers/act.server.ts';
import { conclusionAsTyped } from './conclusion.form.ts';
import { type ConclusionPlace, conclusionAt } from './summaries.server.ts';

export async function removeConclusion(
  { trx, log }: Acting,
  place: ConclusionPlace,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const conclusion = await conclusionAt(trx, place);
  if (!conclusion) return { ok: false, reason: 'gone' };
  await trx.deleteFrom('conclusions').where('id', '=', place.conclusionId).execute();
  const { owner: _owner, ...before } = conclusionAsTyped(conclusion);
  await log({ act: 'summaries-edited', subject: conclusion.text.fi, before });
  return { ok: true };
}
