import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  return { frame, event };
}

export default function Editor() {
  const { frame, event } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.editor;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="edit">
      <ul className="event-rows">
        <li>
          <a href={editPath(language, event.slug, 'texts')}>{t.texts.title}</a>
        </li>
      </ul>
    </OrganiserPage>
  );
}
