import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { inviteParticipantAgain } from '../../../domain/registrations/invite-participant-again.server.ts';
import { atParticipant, backToParticipant, participantWith } from '../../../http/at-participant.ts';

/** Mails the participant's invitation once more. */
export async function action(args: ActionFunctionArgs) {
  const { event, registration, press } = await atParticipant(args, 'edit-participants');
  const sent = await press((acting) => inviteParticipantAgain(acting, registration));
  if (sent.ok) return participantWith('invitation-sent', args, event, registration.id);
  return participantWith('nothing-changed', args, event, registration.id);
}

export function loader(args: LoaderFunctionArgs) {
  return backToParticipant(args, 'edit-participants');
}
