import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { noteArrival, undoArrival } from '../../../domain/attendance/note-arrival.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, backToParticipant, participantWith } from '../../../http/at-participant.ts';

/** Notes that the participant came, or takes the note back. */
export async function action(args: ActionFunctionArgs) {
  const { event, registration, press } = await atParticipant(args, 'edit-participants');
  const came = (await sentForm(args.request)).get('came');
  if (came === 'yes') {
    await press((acting) => noteArrival(acting, registration));
    return participantWith('arrival-noted', args, event, registration.id);
  }
  if (came === 'no') {
    await press((acting) => undoArrival(acting, registration));
    return participantWith('arrival-undone', args, event, registration.id);
  }
  return participantWith('nothing-changed', args, event, registration.id);
}

export function loader(args: LoaderFunctionArgs) {
  return backToParticipant(args, 'edit-participants');
}
