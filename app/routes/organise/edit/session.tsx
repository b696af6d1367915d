import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { programmePath, sessionPath } from '../../../domain/addresses.ts';
import { type Typed, typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import { moveAppearance } from '../../../domain/programme/move-appearance.server.ts';
import { sessionOfEvent } from '../../../domain/programme/programme.server.ts';
import { removeAppearance } from '../../../domain/programme/remove-appearance.server.ts';
import { sessionSection } from '../../../domain/programme/session-section.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { isFaulty } from '../../../ui/organise/edit-form.tsx';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { AppearanceList } from '../../../ui/organise/programme/appearance-list.tsx';
import { SessionForm } from '../../../ui/organise/programme/session-form.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const id = pathNumber(args.params.session);
  const { frame, event, editing, keptBefore } = await openedSection(args, sessionSection(id));
  const session = await sessionOfEvent(args.context.db, event.id, id);
  const about = { slug: event.slug, when: event.when };
  return data(
    { frame, event: about, session, editing, keptBefore },
    { status: session ? 200 : 404 },
  );
}

/** The session's own form, or a button of the list of those who appear in it. */
export async function action(args: ActionFunctionArgs) {
  const id = pathNumber(args.params.session);
  const typed = typedIn(await sentForm(args.request.clone()));
  return (
    (await listAnswer(args, id, typed)) ?? savedSection(args, sessionSection(id), programmePath)
  );
}

async function listAnswer(args: ActionFunctionArgs, sessionId: number, typed: Typed) {
  const move = readMove(typed);
  if (!move && typed.removed === undefined) return null;
  const { event, press } = await atEvent(args, 'edit-event');
  const path = sessionPath(args.context.language, event.slug, sessionId);
  const place = { eventId: event.id, sessionId };
  if (move)
    return backToList(path, move, await press((acting) => moveAppearance(acting, place, move)));
  await press((acting) => removeAppearance(acting, place, Number(typed.removed)));
  return redirect(`${path}?done=removed#appearances`, 303);
}

export default function EditSession() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, event, session } = opened;
  const { language } = frame;
  const t = texts(language).organise.programme;
  const list = { href: programmePath(language, event.slug), text: t.back };
  if (!session && !back) return <GonePage frame={frame} back={list} />;
  const title = session && said(session.title, language).text;
  return (
    <OrganiserPage
      frame={frame}
      title={[t.session.title, title].filter(Boolean).join(': ')}
      tab="edit"
      failed={isFaulty(back)}
      script={script}
    >
      <p>
        <a href={list.href}>{list.text}</a>
      </p>
      <SessionForm {...opened} editing={back ?? opened.editing} />
      {session && <AppearanceList {...{ session, language }} slug={event.slug} />}
    </OrganiserPage>
  );
}
