import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accountPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { browserName } from '../../domain/organisers/browser-name.ts';
import { endSignIn, signInsOf } from '../../domain/organisers/sign-ins.server.ts';
import { sentForm } from '../../http/answers.ts';
import { atHome, signedIn } from '../../http/organising.ts';
import { press } from '../../http/own-registration.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { Table } from '../../ui/organise/table.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { organiser, frame } = await atHome(args);
  const signIns = await signInsOf(args.context.db, organiser.id, args.context.now);
  const { email, language, signInId } = organiser;
  return { frame, address: email, mailLanguage: language, current: signInId, signIns };
}

/** Ends one of one's own sign-ins. */
export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const organiser = await signedIn(args);
  const { signIn } = typedIn(await sentForm(request));
  await press(context, () => endSignIn(context.db, organiser.id, Number(signIn)));
  return redirect(`${accountPath(context.language)}?done=sign-in-ended`, 303);
}

export default function Account() {
  const { frame, address, mailLanguage, current, signIns } = useLoaderData<typeof loader>();
  const { language, person } = frame;
  const { ownAccount: t, languageNames } = texts(language).organise;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      actions={
        <ButtonLink variant="secondary" href={`${accountPath(language)}/edit`}>
          {t.edit}
        </ButtonLink>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t.name}</dt>
          <dd>{person}</dd>
        </div>
        <div>
          <dt>{t.address}</dt>
          <dd>{address}</dd>
        </div>
        <div>
          <dt>{t.language}</dt>
          <dd>{languageNames[mailLanguage]}</dd>
        </div>
      </dl>
      <section aria-labelledby="sign-ins">
        <h2 id="sign-ins">{t.signIns}</h2>
        <p>{t.signInsLead}</p>
        <Table caption={t.signIns}>
          <thead>
            <tr>
              <th scope="col">{t.browser}</th>
              <th scope="col">{t.since}</th>
              <th scope="col">{t.seen}</th>
              <th scope="col">{t.end}</th>
            </tr>
          </thead>
          <tbody>
            {signIns.map(({ id, browser, since, seenAt }) => (
              <tr key={id}>
                <th scope="row">
                  {browserName(browser) || t.unknownBrowser}
                  {id === current && ` (${t.thisOne})`}
                </th>
                <td>{dateAndTime(since, language)}</td>
                <td>{dateAndTime(seenAt, language)}</td>
                <td>
                  <form method="post">
                    <Button variant="secondary" name="signIn" value={String(id)}>
                      {t.end}
                    </Button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </OrganiserPage>
  );
}
