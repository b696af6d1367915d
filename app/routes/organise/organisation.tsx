import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisationsPath } from '../../domain/addresses.ts';
import { type Typed, translatedAsTyped, typedIn } from '../../domain/form.ts';
import {
  editOrganisation,
  removeOrganisation,
} from '../../domain/organisations/edit-organisation.server.ts';
import { readOrganisation } from '../../domain/organisations/organisation.form.ts';
import { organisationOf } from '../../domain/organisations/organisations.server.ts';
import { notFound, sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults, type ComesBack } from '../../http/comes-back.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OrganisationForm } from '../../ui/organise/organisation-form.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

async function atOrganisation(args: LoaderFunctionArgs) {
  const desk = await atNetwork(args, 'edit-network');
  const id = Number(args.params.organisation);
  const organisation = await organisationOf(args.context.db, desk.network.id, id);
  if (!organisation) throw notFound();
  return { ...desk, organisation };
}

export async function loader(args: LoaderFunctionArgs) {
  const { frame, organisation } = await atOrganisation(args);
  const stored: Typed = {
    ...translatedAsTyped('name', organisation.name),
    kind: organisation.kind,
  };
  return { frame, organisation, stored };
}

type Back = ComesBack & { inUse?: true };

export async function action(args: ActionFunctionArgs) {
  const { network, organisation, perform, press } = await atOrganisation(args);
  const typed = typedIn(await sentForm(args.request));
  const path = organisationsPath(args.context.language, network.slug);
  if (typed.remove !== undefined) {
    const removed = await press((acting) => removeOrganisation(acting, organisation));
    if (removed.ok) return redirect(`${path}?done=organisation-removed`, 303);
    const stored = { ...translatedAsTyped('name', organisation.name), kind: organisation.kind };
    return data<Back>(
      { typed: stored, faults: {}, unavailable: false, inUse: true },
      { status: 409 },
    );
  }
  const read = readOrganisation(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const edited = await perform((acting) => editOrganisation(acting, organisation, read.value));
  if (!edited.ok) return backUnavailable(typed);
  return redirect(`${path}?done=saved`, 303);
}

export default function EditOrganisation() {
  const { frame, organisation, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as Back | undefined;
  const { language } = frame;
  const t = texts(language).organise;
  const shown = back ?? { typed: stored, faults: {}, unavailable: false };
  return (
    <OrganiserPage frame={frame} title={organisation.name.fi} failed={back !== undefined}>
      {back?.inUse && (
        <Notice tone="warning">
          <p>{t.organisation.inUse}</p>
        </Notice>
      )}
      <OrganisationForm {...shown} language={language} button={t.save} />
      <section aria-labelledby="remove">
        <h2 id="remove">{t.organisation.removeTitle}</h2>
        <p>{t.organisation.removeLead}</p>
        <form method="post">
          <Button variant="secondary" danger name="remove" value="yes">
            {t.organisation.remove}
          </Button>
        </form>
      </section>
    </OrganiserPage>
  );
}
