import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesPath, undeliveredPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { tryAgain } from '../../../domain/mail/try-again.server.ts';
import { undeliveredOf } from '../../../domain/mail/undelivered.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { UndeliveredTable } from '../../../ui/organise/messages/undelivered-table.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'send-messages');
  return { frame, undelivered: await undeliveredOf(args.context.db, event.id) };
}

/** Tries the mails to one person once more. */
export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'send-messages');
  const { registration } = typedIn(await sentForm(args.request));
  const tried = await press((acting) => tryAgain(acting, event.id, Number(registration)));
  const path = undeliveredPath(args.context.language, event.slug);
  return redirect(tried > 0 ? `${path}?done=tried-again` : path, 303);
}

export default function UndeliveredMail() {
  const { frame, undelivered } = useLoaderData<typeof loader>();
  const { language } = frame;
  const { slug } = frame.event!;
  const t = texts(language).organise.undelivered;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="messages">
      {undelivered.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p className="prose">{t.lead}</p>
          <UndeliveredTable undelivered={undelivered} slug={slug} language={language} />
        </>
      )}
      <p>
        <a href={messagesPath(language, slug)}>{t.backToMessages}</a>
      </p>
    </OrganiserPage>
  );
}
