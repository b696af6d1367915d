import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { announcementPath, dayChangePath } from '../../../domain/addresses.ts';
import { updateThatWaits } from '../../../domain/announcements/announcements.server.ts';
import { possibleChanges } from '../../../domain/day-changes/day-change.ts';
import { atEvent } from '../../../http/organising.ts';
import { timeSoon } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'change-day');
  const { db, now } = args.context;
  return {
    frame,
    possible: possibleChanges(event, now),
    waits: await updateThatWaits(db, event.id, now),
    now,
  };
}

export default function ChangeDay() {
  const { frame, possible, waits, now } = useLoaderData<typeof loader>();
  const { language } = frame;
  const { slug, status } = frame.event!;
  const { dayChange: t, sending } = texts(language).organise;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="change">
      {waits && (
        <Notice tone="info">
          <p>{sending.waits(timeSoon(waits.until, now, language))}</p>
          <p>
            <a href={announcementPath(language, slug, waits.announcement)}>{sending.see}</a>
          </p>
        </Notice>
      )}
      {possible.length === 0 ? (
        <p>{t.nothingToChange[status === 'draft' ? 'draft' : 'past']}</p>
      ) : (
        <>
          <p className="prose">{t.lead}</p>
          <ul className="choices">
            {possible.map((kind) => (
              <li key={kind}>
                <h2>
                  <a href={dayChangePath(language, slug, kind)}>{t.kinds[kind].title}</a>
                </h2>
                <p className="prose">{t.kinds[kind].lead}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </OrganiserPage>
  );
}
