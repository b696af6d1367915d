import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { organiseNetworkPath } from '../../domain/addresses.ts';
import { logPage } from '../../domain/log/log.server.ts';
import { logSearchOf } from '../../domain/log/log.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { LogEntries } from '../../ui/organise/log-entries.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, network } = await atNetwork(args, 'see-log');
  const search = logSearchOf(new URL(args.request.url).searchParams);
  return {
    frame,
    slug: network.slug,
    search,
    ...(await logPage(args.context.db, { network: network.id }, search)),
  };
}

export default function NetworkLog() {
  const { frame, slug, search, entries, olderThan } = useLoaderData<typeof loader>();
  const { language } = frame;
  return (
    <OrganiserPage frame={frame} title={texts(language).organise.log.title}>
      <LogEntries
        path={`${organiseNetworkPath(language, slug)}/log`}
        {...{ search, entries, olderThan, language }}
      />
    </OrganiserPage>
  );
}
