import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { registrationPath } from '../../domain/addresses.ts';
import { sendInvitationAgain } from '../../domain/registrations/send-invitation-again.server.ts';
import { circumstancesOf } from '../../http/answers.ts';
import { ownRegistration, press } from '../../http/own-registration.ts';

/** Mails the invitation once more. */
export async function action({ params, context }: ActionFunctionArgs) {
  const language = context.language;
  const { registration } = await ownRegistration(context, params.token);
  const result = await press(context, () =>
    sendInvitationAgain(context.db, registration.id, circumstancesOf(context)),
  );
  return redirect(
    registrationPath(language, params.token!) + (result.ok ? '?done=sent-again' : ''),
    303,
  );
}

/** Whoever reloads the address of the form is led to the page that has it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(registrationPath(context.language, params.token!));
}
