import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountSignInPath, organisePath, pathIn, signInPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { readSignIn } from '../../domain/organisers/sign-in.form.ts';
import { mailSignInLink } from '../../domain/organisers/sign-in-links.server.ts';
import { ownPath } from '../../domain/own-path.ts';
import { newToken } from '../../domain/privacy/token.ts';
import { attempt, circumstancesOf, sentForm } from '../../http/answers.ts';
import { type Asking, askingBrowser, askingCookie } from '../../http/cookies.ts';
import { whoAsks } from '../../http/organising.ts';
import { unhurried } from '../../http/unhurried.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { language, openId } = args.context;
  const { searchParams, search } = new URL(args.request.url);
  const to = ownPath(searchParams.get('to'));
  if (await whoAsks(args)) throw redirect(to ? pathIn(language, to) : organisePath(language));
  const done = searchParams.get('done');
  return {
    language,
    done: done === 'signed-out' ? done : null,
    account: openId && {
      silent: searchParams.get('trouble') === 'account',
      way: accountSignInPath(language) + search,
    },
  };
}

interface ComesBack {
  typed: string;
  fault: 'missing' | 'other' | null;
  trouble: 'tooMany' | 'unavailable' | null;
  sentTo: string | null;
}

const BACK: ComesBack = { typed: '', fault: null, trouble: null, sentTo: null };

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedIn(await sentForm(request));
  const address = String(typed.address ?? '');
  const comeBack = (status: number, back: Partial<ComesBack>) =>
    data<ComesBack>({ ...BACK, typed: address, ...back }, { status });
  const read = readSignIn(typed);
  if (!read.ok)
    return comeBack(422, { fault: read.faults.address === 'missing' ? 'missing' : 'other' });
  if (context.tooManyForms) return comeBack(429, { trouble: 'tooMany' });

  const { browser } = (await askingBrowser(request, context.origin)) ?? { browser: newToken() };
  const asking: Asking = { browser, to: ownPath(new URL(request.url).searchParams.get('to')) };
  const mailed = await attempt(
    context,
    unhurried(
      mailSignInLink(
        context.db,
        { address: read.value.address, browser },
        circumstancesOf(context),
      ).then(() => ({ ok: true as const })),
    ),
  );
  if (!mailed.ok) return comeBack(503, { trouble: 'unavailable' });
  context.mailQueued();
  return data<ComesBack>(
    { ...BACK, sentTo: read.value.address },
    { headers: { 'Set-Cookie': await askingCookie(context.origin).serialize(asking) } },
  );
}

export default function SignIn() {
  const { language, done, account } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() ?? BACK;
  const t = texts(language).organise.signIn;
  const title = back.sentTo ? t.sentTitle : t.title;
  const error = back.fault ? t.faults[back.fault] : undefined;
  return (
    <Page
      language={language}
      title={error ? texts(language).page.errorTitle(title) : title}
      alternates={signInPath}
      unlisted
    >
      <main id="main" className="narrow">
        {done && !back.sentTo && (
          <Notice tone="success">
            <p>{texts(language).organise.done[done]}</p>
          </Notice>
        )}
        {account?.silent && back === BACK && (
          <Notice tone="warning">
            <p>{t.account.silent}</p>
          </Notice>
        )}
        {back.trouble && (
          <Notice tone="warning">
            <p>{texts(language).signUp.again[back.trouble]}</p>
          </Notice>
        )}
        {error && (
          <ErrorSummary
            title={texts(language).organise.correctThese}
            errors={[{ href: '#address', text: error }]}
          />
        )}
        <h1>{title}</h1>
        {back.sentTo ? (
          <>
            <p>{t.sent(back.sentTo)}</p>
            <p>{t.notCome}</p>
            <p>
              <a href={signInPath(language)}>{t.another}</a>
            </p>
          </>
        ) : (
          <>
            {account && (
              <>
                <h2>{t.account.heading}</h2>
                <form method="post" action={account.way}>
                  <Button>{t.account.enter}</Button>
                </form>
                <hr />
                <h2>{t.byMail}</h2>
              </>
            )}
            <p>{t.lead}</p>
            <form method="post" className="form" noValidate>
              <TextField
                name="address"
                label={t.address}
                type="email"
                autoComplete="email"
                value={back.typed}
                error={error}
              />
              <p>
                <Button variant={account ? 'secondary' : 'primary'}>{t.send}</Button>
              </p>
            </form>
          </>
        )}
      </main>
    </Page>
  );
}
