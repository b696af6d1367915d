import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { signInPath } from '../../domain/addresses.ts';
import { ownPath } from '../../domain/own-path.ts';
import { notFound } from '../../http/answers.ts';
import { accountCookie } from '../../http/cookies.ts';

/** Setting out for the provider is a button; whoever opens its address finds the button's page. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(signInPath(context.language));
}

/** Leads the browser to the organisation's own sign-in page, or back with a word when that does not answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { openId, language, origin, tooManyForms } = context;
  if (!openId) throw notFound();
  if (tooManyForms) throw new Response(null, { status: 429 });
  const to = ownPath(new URL(request.url).searchParams.get('to'));
  const begun = await openId.begin(language);
  if (!begun.ok) {
    const query = new URLSearchParams({ trouble: 'account', ...(to && { to }) });
    return redirect(`${signInPath(language)}?${query}`, 303);
  }
  const cookie = await accountCookie(origin).serialize({ ...begun.secrets, to, language });
  return redirect(begun.page, { status: 303, headers: { 'Set-Cookie': cookie } });
}
