import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { announcementPath, programmePath, sessionPath } from '../../../domain/addresses.ts';
import { latestAnnouncement } from '../../../domain/announcements/announcements.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import {
  holdersOfEarlierProgramme,
  sendProgramme,
} from '../../../domain/programme/invited-programme.server.ts';
import { moveSession } from '../../../domain/programme/move-session.server.ts';
import { programmeOf } from '../../../domain/programme/programme.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { EarlierProgramme } from '../../../ui/organise/programme/earlier-programme.tsx';
import { SessionList } from '../../../ui/organise/programme/session-list.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, may } = await atEvent(args, 'edit-event');
  const { db, now } = args.context;
  return {
    frame,
    event: { slug: event.slug, when: event.when },
    programme: await programmeOf(db, event.id),
    holders: await holdersOfEarlierProgramme(db, event, now),
    maySend: may('change-day'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = programmePath(args.context.language, event.slug);
  const typed = typedIn(await sentForm(args.request));
  if (typed.send !== undefined) {
    const desk = await atEvent(args, 'change-day');
    const { told } = await desk.press((acting) => sendProgramme(acting, event));
    const { db, language } = args.context;
    const announcement = told > 0 ? await latestAnnouncement(db, event.id) : null;
    const next = announcement ? announcementPath(language, event.slug, announcement) : path;
    return redirect(`${next}?done=programme-sent`, 303);
  }
  const move = readMove(typed);
  if (!move) return redirect(path, 303);
  return backToList(path, move, await press((acting) => moveSession(acting, event.id, move)));
}

export default function EditProgramme() {
  const { frame, event, programme, holders, maySend } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.programme;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="edit"
      actions={<ButtonLink href={sessionPath(language, event.slug, 'new')}>{t.add}</ButtonLink>}
      script={script}
    >
      <BackToEditing frame={frame} />
      {holders > 0 && <EarlierProgramme {...{ holders, maySend, language }} />}
      {programme.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <SessionList {...{ programme, event, language }} />
        </>
      )}
    </OrganiserPage>
  );
}
