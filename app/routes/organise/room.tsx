import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { countArrivals } from '../../domain/attendance/check-in.server.ts';
import { comingUp } from '../../domain/events/coming-up.ts';
import { endOf } from '../../domain/events/event.ts';
import { figuresOf } from '../../domain/events/room.server.ts';
import { comingMail } from '../../domain/mail/coming-mail.server.ts';
import { mailUnderWay } from '../../domain/mail/under-way.server.ts';
import { questionFigures } from '../../domain/questions/question-figures.server.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { ComingMailList } from '../../ui/organise/messages/coming-mail-list.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { ComingUpList } from '../../ui/organise/room/coming-up-list.tsx';
import { Coverage } from '../../ui/organise/room/coverage.tsx';
import { MailFigures } from '../../ui/organise/room/mail-figures.tsx';
import { QuestionsTable } from '../../ui/organise/room/questions-table.tsx';
import { SeatFigures } from '../../ui/organise/room/seat-figures.tsx';
import { SignUpPlot } from '../../ui/organise/room/sign-up-plot.tsx';
import { Tasks } from '../../ui/organise/room/tasks.tsx';
import { UnderWayList } from '../../ui/organise/room/under-way-list.tsx';
import { When } from '../../ui/when.tsx';

/** Everybody who organises has this page; each sees what is theirs. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, may } = await atEvent(args, 'see-event');
  const { db, now } = args.context;
  return {
    frame,
    slug: event.slug,
    series: event.series.slug,
    onSite: event.mode === 'on-site' || event.mode === 'hybrid',
    when: event.when,
    over: endOf(event.when) <= now,
    figures: may('see-figures') ? await figuresOf(db, event, now) : null,
    arrived: may('check-in') ? await countArrivals(db, event.id) : null,
    questions:
      may('see-figures') || may('moderate-questions') ? await questionFigures(db, event.id) : null,
    milestones: may('see-figures') ? comingUp(event, now) : [],
    underWay: may('see-figures') ? await mailUnderWay(db, event.id) : [],
    coming: may('see-figures') ? await comingMail(db, event, now) : [],
  };
}

export default function Room() {
  const { frame, slug, series, onSite, over, when, figures, arrived, ...shown } =
    useLoaderData<typeof loader>();
  const { questions, milestones, underWay, coming } = shown;
  const { language, permissions } = frame;
  const t = texts(language).organise.room;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="room">
      <p>
        <When when={when} language={language} />
      </p>
      {figures?.daysLeft != null && figures.daysLeft >= 0 && (
        <p className="quiet">{figures.daysLeft === 0 ? t.today : t.daysLeft(figures.daysLeft)}</p>
      )}
      {figures && <SeatFigures {...figures} language={language} />}
      {!figures && arrived && <SeatFigures pools={[]} arrived={arrived} language={language} />}
      <Part id="tasks" title={t.tasks.title}>
        <Tasks frame={frame} slug={slug} series={series} onSite={onSite} over={over} />
      </Part>
      {figures && figures.daysLeft !== null && (
        <Part id="sign-ups" title={t.signUps.title}>
          <SignUpPlot {...figures} daysLeft={figures.daysLeft} language={language} />
        </Part>
      )}
      {figures && (
        <Part id="coverage" title={t.coverage.title}>
          <Coverage
            {...figures}
            slug={slug}
            linked={permissions.includes('see-participants')}
            language={language}
          />
        </Part>
      )}
      {questions && (
        <Part id="questions" title={t.questions.title}>
          <QuestionsTable figures={questions} language={language} />
        </Part>
      )}
      {figures && (
        <div className="columns-of-room">
          <Part id="mail" title={t.mail.title}>
            <MailFigures
              {...figures}
              slug={slug}
              linked={permissions.includes('see-details')}
              language={language}
            />
            {underWay.length > 0 && (
              <>
                <h3>{texts(language).organise.sending.underWay}</h3>
                <UnderWayList
                  underWay={underWay}
                  slug={slug}
                  sends={permissions.includes('send-messages')}
                  language={language}
                />
              </>
            )}
            {coming.length > 0 && (
              <>
                <h3>{texts(language).organise.bulletins.next}</h3>
                <ComingMailList
                  coming={coming}
                  slug={slug}
                  linked={permissions.includes('send-messages')}
                  language={language}
                />
              </>
            )}
          </Part>
          <Part id="next" title={t.next.title}>
            <ComingUpList milestones={milestones} language={language} />
          </Part>
        </div>
      )}
    </OrganiserPage>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
