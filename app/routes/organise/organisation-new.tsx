import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisationsPath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { addOrganisationAs } from '../../domain/organisations/edit-organisation.server.ts';
import { readOrganisation } from '../../domain/organisations/organisation.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { OrganisationForm } from '../../ui/organise/organisation-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await atNetwork(args, 'edit-network');
  return { frame };
}

export async function action(args: ActionFunctionArgs) {
  const { network, perform } = await atNetwork(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const read = readOrganisation(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const added = await perform((acting) => addOrganisationAs(acting, network.id, read.value));
  if (!added.ok) return backUnavailable(typed);
  const path = organisationsPath(args.context.language, network.slug);
  return redirect(`${path}?done=organisation-added`, 303);
}

export default function AddOrganisation() {
  const { frame } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.organisation;
  const shown = back ?? { typed: {}, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={t.addTitle} failed={back !== undefined}>
      <OrganisationForm {...shown} language={language} button={t.add} />
    </OrganiserPage>
  );
}
