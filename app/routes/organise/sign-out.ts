import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signInPath } from '../../domain/addresses.ts';
import { endSignIn } from '../../domain/organisers/sign-ins.server.ts';
import { notFound } from '../../http/answers.ts';
import { signInCookie } from '../../http/cookies.ts';
import { whoAsks } from '../../http/organising.ts';
import { press } from '../../http/own-registration.ts';

/** Signing out is a button; at its address there is nothing to read. */
export function loader(): never {
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const organiser = await whoAsks(args);
  if (organiser)
    await press(context, () => endSignIn(context.db, organiser.id, organiser.signInId));
  const gone = await signInCookie(context.origin).serialize('', { maxAge: 0 });
  return redirect(`${signInPath(context.language)}?done=signed-out`, {
    status: 303,
    headers: { 'Set-Cookie': gone },
  });
}
