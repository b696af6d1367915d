import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayChangePath } from '../../../domain/addresses.ts';
import { possibleChanges } from '../../../domain/day-changes/day-change.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'change-day');
  return { frame, possible: possibleChanges(event, args.context.now) };
}

export default function ChangeDay() {
  const { frame, possible } = useLoaderData<typeof loader>();
  const { language } = frame;
  const { slug, status } = frame.event!;
  const t = texts(language).organise.dayChange;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="change">
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
