import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { roomPath } from '../../domain/addresses.ts';
import { logPage } from '../../domain/log/log.server.ts';
import { logSearchOf } from '../../domain/log/log.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { LogEntries } from '../../ui/organise/log-entries.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'see-log');
  const search = logSearchOf(new URL(args.request.url).searchParams);
  return {
    frame,
    slug: event.slug,
    search,
    ...(await logPage(args.context.db, { event: event.id }, search)),
  };
}

export default function EventLog() {
  const { frame, slug, search, entries, olderThan } = useLoaderData<typeof loader>();
  const { language } = frame;
  return (
    <OrganiserPage frame={frame} title={texts(language).organise.log.title} tab="log">
      <LogEntries
        path={`${roomPath(language, slug)}/log`}
        {...{ search, entries, olderThan, language }}
      />
    </OrganiserPage>
  );
}
