import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { eventPath, privacyPath } from '../../domain/addresses.ts';
import { eventBySlug, organisersOf } from '../../domain/events/events.server.ts';
import { said } from '../../domain/language.ts';
import { published } from '../../http/answers.ts';
import { texts } from '../../i18n/index.ts';
import { ContactLines } from '../../ui/event/particulars.tsx';
import { Page } from '../../ui/page.tsx';
import { Bullets, Part, Sentences } from '../../ui/statement.tsx';
import { Title } from '../../ui/title.tsx';
import { Words } from '../../ui/words.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const event = published(await eventBySlug(context.db, params.event!));
  const organisers = await organisersOf(context.db, event.id);
  context.keep({ until: null });
  return {
    language: context.language,
    origin: context.origin,
    event,
    controllers: organisers.length > 0 ? organisers : [event.network.name],
  };
}

/** What is asked and why, who answers for it, and when it is gone: for those who think of signing up. */
export default function PrivacyNotice() {
  const { language, origin, event, controllers } = useLoaderData<typeof loader>();
  const t = texts(language).privacy;
  const keptRest = t.keptRest(event.retentionMonths);
  return (
    <Page
      language={language}
      title={t.titleFor(said(event.title, language).text)}
      alternates={(other) => privacyPath(other, event.slug)}
      origin={origin}
    >
      <main id="main" className="narrow">
        <p>
          <a href={eventPath(language, event.slug)}>{t.toEvent}</a>
        </p>
        <p className="eyebrow">
          <Words of={event.title} language={language} />
        </p>
        <Title of={{ text: t.title, language }} pageLanguage={language} />
        <p className="lead">{t.intro}</p>
        <Part heading={t.controllers}>
          <p>{controllers.length > 1 ? t.jointControllers : t.oneController}</p>
          <ul>
            {controllers.map((controller) => (
              <li key={controller.fi}>
                <Words of={controller} language={language} />
              </li>
            ))}
          </ul>
          {event.contact ? (
            <>
              <p>{t.contactIs}</p>
              <ContactLines contact={event.contact} language={language} />
            </>
          ) : (
            <p>{t.contactUnknown}</p>
          )}
        </Part>
        <Part heading={t.purpose}>
          <Sentences items={t.purposeText} />
        </Part>
        <Part heading={t.asked}>
          <Bullets items={t.askedList} />
          {event.mode !== 'on-site' && <p>{t.attendance}</p>}
          <p>{t.calendarReplies}</p>
        </Part>
        {event.mode !== 'remote' && (
          <Part heading={t.needs}>
            <Sentences items={t.needsText} />
          </Part>
        )}
        <Part heading={t.recipients}>
          <p>{t.recipientsText}</p>
        </Part>
        <Part heading={t.kept}>
          <Bullets items={event.mode === 'remote' ? [keptRest] : [t.keptNeeds, keptRest]} />
        </Part>
        <Part heading={t.rights}>
          <p>{t.rightsText}</p>
          <Bullets items={t.rightsList} />
        </Part>
        <Part heading={t.cookies}>
          <p>{t.cookiesText}</p>
        </Part>
      </main>
    </Page>
  );
}
