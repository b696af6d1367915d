import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { mailChoicesPath, registrationPath } from '../../domain/addresses.ts';
import { choicesLink } from '../../domain/mail-choices/choices-link.server.ts';
import { ownRegistration, press } from '../../http/own-registration.ts';

export function loader({ params, context }: LoaderFunctionArgs): Response {
  return redirect(registrationPath(context.language, params.token!));
}

/** Leads to the page where the registrant chooses their mail; its key is made where no mail has borne it yet. */
export async function action({ params, context }: ActionFunctionArgs): Promise<Response> {
  const { db, language } = context;
  const { registration, event } = await ownRegistration(context, params.token);
  const own = registrationPath(language, params.token!);
  const { email: address } = registration;
  if (address === null) return redirect(own, 303);
  const { token } = await press(context, () =>
    choicesLink(db, { network: event.network, address }, context),
  );
  return redirect(mailChoicesPath(language, token), 303);
}
