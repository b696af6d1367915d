import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { mailChoicesPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { unsubscribe } from '../../domain/mail-choices/choose-mail.server.ts';
import { isOneClick } from '../../domain/mail-choices/mail-choices.form.ts';
import { MAILING_LISTS } from '../../domain/mail-choices/mailing-list.ts';
import { notFound, sentForm } from '../../http/answers.ts';
import { press } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';

/** Somebody whose mail program only opens the address chooses on the page for it: opening changes nothing. */
export function loader({ params, context }: LoaderFunctionArgs): Response {
  listAsked(params);
  return redirect(mailChoicesPath(context.language, params.token!));
}

/** Leaves a list at one press in a mail program (RFC 8058 section 3.1): no cookie, no question, no redirect. */
export async function action({ params, request, context }: ActionFunctionArgs): Promise<Response> {
  const { db, language, now } = context;
  const list = listAsked(params);
  if (!isOneClick(typedIn(await sentForm(request)))) throw new Response(null, { status: 400 });
  const left = await press(context, () => unsubscribe(db, { token: params.token!, list }, now));
  if (!left.ok) throw notFound();
  return new Response(`${texts(language).mailChoices.unsubscribed[list]}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function listAsked(params: LoaderFunctionArgs['params']) {
  const list = MAILING_LISTS.find((one) => one === params.list);
  if (!list) throw notFound();
  return list;
}
