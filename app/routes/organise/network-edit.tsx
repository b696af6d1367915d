import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organiseNetworkPath } from '../../domain/addresses.ts';
import { type Typed, translatedAsTyped, typedIn } from '../../domain/form.ts';
import { editNetwork } from '../../domain/networks/edit-network.server.ts';
import { readNetwork } from '../../domain/networks/network.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { NetworkForm } from '../../ui/organise/named-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, network } = await atNetwork(args, 'edit-network');
  const stored: Typed = {
    ...translatedAsTyped('name', network.name),
    ...translatedAsTyped('description', network.description),
    county: network.countyCode ?? '',
  };
  return { frame, stored };
}

export async function action(args: ActionFunctionArgs) {
  const { network, perform } = await atNetwork(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readNetwork(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const edited = await perform((acting) => editNetwork(acting, network.id, read.value));
  if (!edited.ok) return backUnavailable(typed);
  return redirect(`${organiseNetworkPath(args.context.language, network.slug)}?done=saved`, 303);
}

export default function EditNetwork() {
  const { frame, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise;
  const shown = back ?? { typed: stored, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={t.network.editTitle} failed={back !== undefined}>
      <NetworkForm {...shown} language={language} button={t.save} />
    </OrganiserPage>
  );
}
