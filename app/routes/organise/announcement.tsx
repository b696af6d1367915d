import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { announcementPath, dayChangePath, roomPath } from '../../domain/addresses.ts';
import { announcementOf } from '../../domain/announcements/announcements.server.ts';
import { sendingOf } from '../../domain/mail/deliveries.server.ts';
import { notFound } from '../../http/answers.ts';
import { atEvent } from '../../http/organising.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { changesSoon, SendingProgress } from '../../ui/organise/messages/sending-progress.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import script from '../../ui/organise/task-progress.js?url&no-inline';

/** Where a change leads that everybody is told of: how far its mails are. */
export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'see-figures');
  const { context, params } = args;
  const id = Number(params.announcement);
  const announcement = Number.isSafeInteger(id)
    ? await announcementOf(context.db, event.id, id)
    : null;
  if (!announcement) throw notFound();
  const { delivery, ...told } = announcement;
  const partOf = { partOf: 'announcement_id', id } as const;
  const sending = await sendingOf(context.db, delivery, partOf, context);
  return { frame, now: context.now, ...told, sending };
}

export default function AnnouncementPage() {
  const { frame, now, id, kind, at, sending } = useLoaderData<typeof loader>();
  const { language, permissions } = frame;
  const { slug } = frame.event!;
  const t = texts(language).organise.sending;
  return (
    <OrganiserPage
      frame={frame}
      title={t.titles[kind]}
      tab="messages"
      script={changesSoon(sending) ? script : undefined}
    >
      <p className="quiet">{t.changedAt(dateAndTime(at, language))}</p>
      <SendingProgress
        sending={sending}
        name={t.titles[kind]}
        now={now}
        slug={slug}
        path={announcementPath(language, slug, id)}
        mends={permissions.includes('send-messages')}
        language={language}
      />
      {sending.left > 0 && <p>{t.overtaken(sending.left)}</p>}
      <ul>
        <li>
          <a href={roomPath(language, slug)}>{t.toRoom}</a>
        </li>
        {permissions.includes('change-day') && (
          <li>
            <a href={dayChangePath(language, slug)}>{t.toChanges}</a>
          </li>
        )}
      </ul>
    </OrganiserPage>
  );
}
