import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantsPath } from '../../../domain/addresses.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { cateringOf, noteCateringSeen } from '../../../domain/registrations/catering.server.ts';
import { atEvent } from '../../../http/organising.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { CountedTable } from '../../../ui/organise/participants/counted-table.tsx';

/** A visit tells how many come. What they have told of their health stands behind a button, and in the log that somebody looked. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'see-needs');
  const pools = await poolsOf(args.context.db, event.id);
  const onSite = pools.find(({ mode }) => mode === 'on-site');
  return {
    frame,
    onSite: onSite?.confirmed ?? null,
    back: participantsPath(args.context.language, event.slug),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'see-needs');
  const { db, keyring, now } = args.context;
  await press(noteCateringSeen);
  return data({ asOf: now, ...(await cateringOf(db, event.id, keyring)) });
}

export default function Catering() {
  const { frame, onSite, back } = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>();
  const { language } = frame;
  const { catering: t, participant } = texts(language).organise;
  if (onSite === null)
    return (
      <OrganiserPage frame={frame} title={t.title} tab="participants">
        <p>{t.noSeats}</p>
        <p>
          <a href={back}>{participant.back}</a>
        </p>
      </OrganiserPage>
    );
  return (
    <OrganiserPage frame={frame} title={t.title} tab="participants">
      <dl className="figures">
        <div>
          <dt>{t.onSite}</dt>
          <dd>{onSite}</dd>
        </div>
      </dl>
      {shown ? (
        <>
          <p>
            {t.asOf(dateAndTime(shown.asOf, language))} {t.lead} <span>{t.print}</span>
          </p>
          <section aria-labelledby="diets">
            <h2 id="diets">{t.diets}</h2>
            {shown.diets.length > 0 ? (
              <CountedTable
                caption={t.diets}
                heading={t.diet}
                counted={[
                  ...shown.diets,
                  { text: t.withoutDiet, count: Math.max(0, onSite - shown.withDiet) },
                ]}
                language={language}
              />
            ) : (
              <p>{t.noDiets}</p>
            )}
          </section>
          <section aria-labelledby="access">
            <h2 id="access">{t.access}</h2>
            {shown.access.length > 0 ? (
              <CountedTable
                caption={t.access}
                heading={t.need}
                counted={shown.access}
                language={language}
              />
            ) : (
              <p>{t.noAccess}</p>
            )}
          </section>
          <p className="quiet">{t.erased}</p>
        </>
      ) : (
        <form method="post">
          <p>{t.hidden}</p>
          <Button>{t.show}</Button>
        </form>
      )}
      <p className="buttons">
        <a href={back}>{participant.back}</a>
      </p>
    </OrganiserPage>
  );
}
