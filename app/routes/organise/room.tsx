import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { poolsOf } from '../../domain/events/events.server.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { When } from '../../ui/when.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, may } = await atEvent(args, 'see-event');
  const pools = may('see-figures') ? await poolsOf(args.context.db, event.id) : null;
  return { frame, when: event.when, pools };
}

export default function Room() {
  const { frame, when, pools } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise;
  return (
    <OrganiserPage frame={frame} title={t.room.title} tab="room">
      <p>
        <When when={when} language={language} />
      </p>
      {pools && (
        <dl className="figures">
          {pools.map(({ mode, confirmed, capacity, waiting }) => (
            <div key={mode}>
              <dt>{t.room.modes[mode]}</dt>
              <dd>
                {capacity === null ? confirmed : `${confirmed} / ${capacity}`}
                {waiting > 0 && <p className="hint">{t.room.waiting(waiting)}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </OrganiserPage>
  );
}
