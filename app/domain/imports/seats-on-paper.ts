import type { NewParticipant } from '../registrations/participant.form.ts';
import { hasRoom, type Pool, standingFor } from '../registrations/seats.ts';
import type { Judgement } from './judge.ts';
import type { Outcome } from './verdict.ts';

/** What would come of a judgement; the pools are changed as if it had. */
export function onPaper(judgement: Judgement, pools: Pool[], waitingList: boolean): Outcome {
  if (judgement.verdict !== 'new') return judgement;
  const verdict = takeSeat(judgement.participant, pools, waitingList);
  return verdict === 'new' || verdict === 'waiting'
    ? { verdict, registrationId: null }
    : { verdict };
}

function takeSeat(
  { mode, pastCapacity }: Pick<NewParticipant, 'mode' | 'pastCapacity'>,
  pools: Pool[],
  waitingList: boolean,
): 'new' | 'waiting' | 'full' | 'closed' {
  const pool = pools.find((one) => one.mode === mode);
  if (!pool) return 'closed';
  if (pastCapacity && !hasRoom(pool)) pool.capacity! += 1;
  const standing = standingFor({ mode, meanwhile: false }, null, pools, waitingList);
  if (!standing) return 'full';
  if (standing.seat === null) {
    pool.waiting += 1;
    return 'waiting';
  }
  pool.confirmed += 1;
  return 'new';
}
