import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ownCancellationPath, registrationPath } from '../../domain/addresses.ts';
import { cancel } from '../../domain/registrations/cancel.server.ts';
import { unchangeable } from '../../domain/registrations/change.ts';
import { circumstancesOf } from '../../http/answers.ts';
import { ownRegistration, press } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { WhenAndWhere } from '../../ui/sign-up/when-and-where.tsx';
import { Words } from '../../ui/words.tsx';

/** Asks once more: a seat that is given up goes to somebody else. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = context.language;
  const { registration, event } = await ownRegistration(context, params.token);
  if (unchangeable(event, registration, context.now))
    throw redirect(registrationPath(language, params.token!));
  return { language, token: params.token!, event, holdsSeat: registration.seat !== null };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const language = context.language;
  const { registration } = await ownRegistration(context, params.token);
  await press(context, () => cancel(context.db, registration.id, circumstancesOf(context)));
  return redirect(registrationPath(language, params.token!), 303);
}

export default function OwnCancellation() {
  const { language, token, event, holdsSeat } = useLoaderData<typeof loader>();
  const t = texts(language).registration;
  return (
    <Page
      language={language}
      title={t.cancelTitle}
      alternates={(other) => ownCancellationPath(other, token)}
    >
      <main id="main" className="narrow">
        <h1>{t.cancelTitle}</h1>
        <p className="lead">
          <Words of={event.title} language={language} />
        </p>
        <WhenAndWhere event={event} language={language} />
        <p>{holdsSeat ? t.cancelHint : t.cancelWaitingHint}</p>
        <form method="post">
          <Button danger>{holdsSeat ? t.cancelButton : t.leaveWaitingButton}</Button>
        </form>
        <p>
          <a href={registrationPath(language, token)}>{t.keep}</a>
        </p>
      </main>
    </Page>
  );
}
