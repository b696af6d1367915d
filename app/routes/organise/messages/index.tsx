import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { newBulletinPath, remindersPath, undeliveredPath } from '../../../domain/addresses.ts';
import { announcementsOf } from '../../../domain/announcements/announcements.server.ts';
import { bulletinsOf, deliveriesOf } from '../../../domain/bulletins/bulletins.server.ts';
import { comingMail } from '../../../domain/mail/coming-mail.server.ts';
import { undeliveredOf } from '../../../domain/mail/undelivered.server.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { AnnouncementsTable } from '../../../ui/organise/messages/announcements-table.tsx';
import { BulletinsTable } from '../../../ui/organise/messages/bulletins-table.tsx';
import { ComingMailList } from '../../../ui/organise/messages/coming-mail-list.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'send-messages');
  const { db, now } = args.context;
  const bulletins = await bulletinsOf(db, event.id);
  const deliveries = await deliveriesOf(db, bulletins);
  return {
    frame,
    announcements: await announcementsOf(db, event.id),
    coming: await comingMail(db, event, now),
    undelivered: (await undeliveredOf(db, event.id)).length,
    bulletins: bulletins.map((bulletin) => ({
      ...bulletin,
      delivery: deliveries.get(bulletin.id) ?? null,
    })),
  };
}

export default function Messages() {
  const { frame, announcements, coming, undelivered, bulletins } = useLoaderData<typeof loader>();
  const { language } = frame;
  const { slug } = frame.event!;
  const t = texts(language).organise.bulletins;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="messages"
      actions={
        <>
          <ButtonLink href={newBulletinPath(language, slug)}>{t.write}</ButtonLink>
          <ButtonLink variant="secondary" href={remindersPath(language, slug)}>
            {t.reminders}
          </ButtonLink>
        </>
      }
    >
      <p className="prose">{t.lead}</p>
      {undelivered > 0 && (
        <Notice tone="warning">
          <p>
            <a href={undeliveredPath(language, slug)}>{t.undelivered(undelivered)}</a>
          </p>
        </Notice>
      )}
      <section aria-labelledby="next">
        <h2 id="next">{t.next}</h2>
        <ComingMailList coming={coming} slug={slug} language={language} />
      </section>
      <section aria-labelledby="bulletins">
        <h2 id="bulletins">{t.all}</h2>
        {bulletins.length === 0 ? (
          <p>{t.noneYet}</p>
        ) : (
          <BulletinsTable bulletins={bulletins} slug={slug} language={language} />
        )}
      </section>
      {announcements.length > 0 && (
        <section aria-labelledby="announcements">
          <h2 id="announcements">{texts(language).organise.sending.told}</h2>
          <AnnouncementsTable announcements={announcements} slug={slug} language={language} />
        </section>
      )}
    </OrganiserPage>
  );
}
