import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ownDetailsPath, registrationPath } from '../../domain/addresses.ts';
import { type Faults, type Typed, typedIn } from '../../domain/form.ts';
import { unchangeable } from '../../domain/registrations/change.ts';
import { correctOwn } from '../../domain/registrations/correct.server.ts';
import { readDetails } from '../../domain/registrations/registration.form.ts';
import { modesOf } from '../../domain/registrations/registration.ts';
import { attempt, circumstancesOf, sentForm } from '../../http/answers.ts';
import { detailsAsked, detailsTold } from '../../http/own-details.ts';
import { ownRegistration } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { DetailsForm } from '../../ui/registration/details-form.tsx';

type Trouble = 'tooMany' | 'unavailable' | 'addressTaken';

const STATUS: Record<Trouble, number> = { tooMany: 429, unavailable: 503, addressTaken: 409 };

/** A visit shows a button only: no link scanner and no shared calendar opens what stands behind it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = context.language;
  const { registration, event } = await ownRegistration(context, params.token);
  if (unchangeable(event, registration, context.now))
    throw redirect(registrationPath(language, params.token!));
  return { language, token: params.token!, ...(await detailsAsked(context, registration, event)) };
}

interface Shown {
  typed: Typed;
  faults: Faults;
  trouble: Trouble | null;
}

/** An empty POST shows what is stored; one with the fields of the form corrects it. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = context.language;
  const { registration, event } = await ownRegistration(context, params.token);
  const asked = await detailsAsked(context, registration, event);
  const typed = typedIn(await sentForm(request));
  if (typed.firstName === undefined)
    return data<Shown>({
      typed: await detailsTold(context, registration, asked),
      faults: {},
      trouble: null,
    });

  const comeBack = (trouble: Trouble | null, faults: Faults = {}) =>
    data<Shown>({ typed, faults, trouble }, { status: trouble ? STATUS[trouble] : 422 });
  if (context.tooManyForms) return comeBack('tooMany');
  const read = readDetails(typed, asked.fields, modesOf(registration));
  if (!read.ok) return comeBack(null, read.faults);
  const result = await attempt(
    context,
    correctOwn(context.db, registration.id, read.value, circumstancesOf(context)),
  );
  if (!result.ok && result.reason === 'unavailable') return comeBack('unavailable');
  if (!result.ok && result.reason === 'address-taken') return comeBack('addressTaken');
  context.mailQueued();
  return redirect(
    registrationPath(language, params.token!) + (result.ok ? '?done=saved' : ''),
    303,
  );
}

export default function OwnDetails() {
  const asked = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>();
  const { language, token } = asked;
  const { registration: t, page } = texts(language);
  const failed = shown && (shown.trouble || Object.keys(shown.faults).length > 0);
  return (
    <Page
      language={language}
      title={failed ? page.errorTitle(t.detailsTitle) : t.detailsTitle}
      alternates={(other) => ownDetailsPath(other, token)}
    >
      <main id="main" className="narrow">
        <h1>{t.detailsTitle}</h1>
        {shown?.trouble && (
          <Notice tone="warning">
            <p>{t[shown.trouble]}</p>
          </Notice>
        )}
        {shown ? (
          <DetailsForm {...asked} typed={shown.typed} faults={shown.faults} />
        ) : (
          <form method="post">
            <p>{t.detailsHidden}</p>
            <Button>{t.showDetails}</Button>
          </form>
        )}
      </main>
    </Page>
  );
}
