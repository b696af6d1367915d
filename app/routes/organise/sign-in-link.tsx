import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { signInLinkPath, signInPath } from '../../domain/addresses.ts';
import { lookAtLink } from '../../domain/organisers/sign-in-links.server.ts';
import { signInByLink } from '../../domain/organisers/sign-ins.server.ts';
import { askingBrowser } from '../../http/cookies.ts';
import { entered } from '../../http/entered.ts';
import { press } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** A visit signs nobody in: programs that open the links of mail would use them up. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const asking = await askingBrowser(request, context.origin);
  const browser = asking?.browser ?? null;
  const link = await lookAtLink(context.db, params.token!, browser, context.now);
  const shown =
    link.is === 'valid'
      ? { name: link.organiser.name, refused: null }
      : { name: null, refused: link.is };
  return data(
    { language: context.language, token: params.token!, ...shown },
    { status: link.is === 'valid' ? 200 : 410 },
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { language, db, now, origin } = context;
  const asking = await askingBrowser(request, context.origin);
  const browser = asking?.browser ?? null;
  const userAgent = request.headers.get('User-Agent') ?? '';
  const result = await press(context, () =>
    signInByLink(db, { token: params.token!, browser, userAgent }, now),
  );
  if (!result.ok) return data({ refused: result.reason }, { status: 410 });
  return entered(origin, { token: result.token, to: asking?.to ?? null, language });
}

export default function SignInLink() {
  const { language, token, name, refused } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const t = texts(language).organise.signIn;
  const reason = back?.refused ?? refused;
  return (
    <Page
      language={language}
      title={t.linkTitle}
      alternates={(other) => signInLinkPath(other, token)}
      unlisted
    >
      <main id="main" className="narrow">
        <h1>{t.linkTitle}</h1>
        {reason ? (
          <>
            <p>{t.refused[reason]}</p>
            <p>
              <a href={signInPath(language)}>{t.another}</a>
            </p>
          </>
        ) : (
          <form method="post">
            <p>{t.welcome(name!)}</p>
            <p>
              <Button>{t.enter}</Button>
            </p>
          </form>
        )}
      </main>
    </Page>
  );
}
