import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organiseNetworkPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { foundNetworkAs } from '../../domain/networks/found-network-as.server.ts';
import { readNetwork } from '../../domain/networks/network.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atAnyNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { NetworkForm } from '../../ui/organise/named-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await atAnyNetwork(args, 'found-network');
  return { frame };
}

export async function action(args: ActionFunctionArgs) {
  const { perform } = await atAnyNetwork(args, 'found-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readNetwork(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const founded = await perform((acting) => foundNetworkAs(acting, read.value));
  if (!founded.ok) return backUnavailable(typed);
  const path = organiseNetworkPath(args.context.language, founded.slug);
  return redirect(`${path}?done=network-founded`, 303);
}

export default function FoundNetwork() {
  const { frame } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.network;
  const shown = back ?? { typed: {}, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={t.foundTitle} failed={back !== undefined}>
      <NetworkForm {...shown} language={language} button={t.found} />
    </OrganiserPage>
  );
}
