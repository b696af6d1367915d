import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { signInPath } from '../../domain/addresses.ts';
import { signInByAccount } from '../../domain/organisers/sign-in-by-account.server.ts';
import { notFound } from '../../http/answers.ts';
import { accountCookie, askingForAccount } from '../../http/cookies.ts';
import { entered } from '../../http/entered.ts';
import { press } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Page } from '../../ui/page.tsx';

/**
 * Here the provider sends the browser back, with GET, as the protocol wants it. What the browser noted
 * when it set out is good for one return: a second one with the same address finds nothing noted.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { openId, origin, db, now } = context;
  if (!openId) throw notFound();
  const asking = await askingForAccount(request, origin);
  const language = asking?.language ?? context.language;
  const used = await accountCookie(origin).serialize('', { maxAge: 0 });
  const refuse = (refused: 'failed' | 'unknown', status: number) =>
    data({ language, refused }, { status, headers: { 'Set-Cookie': used } });

  if (!asking) return refuse('failed', 400);
  const finished = await openId.finish(new URL(request.url), asking);
  if (!finished.ok) return refuse('failed', 400);
  const userAgent = request.headers.get('User-Agent') ?? '';
  const result = await press(context, () => signInByAccount(db, finished.account, userAgent, now));
  if (!result.ok) return refuse('unknown', 403);
  const answer = await entered(origin, { token: result.token, to: asking.to, language });
  answer.headers.append('Set-Cookie', used);
  return answer;
}

export default function AccountRefused() {
  const { language, refused } = useLoaderData<typeof loader>();
  const t = texts(language).organise.signIn.account;
  const { title, reason, advice } = t[refused];
  return (
    <Page language={language} title={title} alternates={null} unlisted>
      <main id="main" className="narrow">
        <h1>{title}</h1>
        <p>{reason}</p>
        <p>{advice}</p>
        <p>
          <a href={signInPath(language)}>{t.back}</a>
        </p>
      </main>
    </Page>
  );
}
