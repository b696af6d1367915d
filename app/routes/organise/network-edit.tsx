import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organiseNetworkPath } from '../../domain/addresses.ts';
import { type Faults, type Typed, translatedAsTyped, typedIn } from '../../domain/form.ts';
import { editNetwork } from '../../domain/networks/edit-network.server.ts';
import { readNetwork } from '../../domain/networks/network.form.ts';
import { COUNTIES } from '../../domain/organisations/counties.ts';
import { sentForm } from '../../http/answers.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TranslatedField } from '../../ui/form/translated-field.tsx';
import { errorsOf, FormFaults } from '../../ui/organise/form-faults.tsx';
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

interface ComesBack {
  typed: Typed;
  faults: Faults;
  unavailable: boolean;
}

export async function action(args: ActionFunctionArgs) {
  const { network, perform } = await atNetwork(args, 'edit-network');
  const typed = typedIn(await sentForm(args.request));
  const comeBack = (status: number, back: Partial<ComesBack>) =>
    data<ComesBack>({ typed, faults: {}, unavailable: false, ...back }, { status });
  const read = readNetwork(typed);
  if (!read.ok) return comeBack(422, { faults: read.faults });
  const edited = await perform((acting) => editNetwork(acting, network.id, read.value));
  if (!edited.ok) return comeBack(503, { unavailable: true });
  return redirect(`${organiseNetworkPath(args.context.language, network.slug)}?done=saved`, 303);
}

export default function EditNetwork() {
  const { frame, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise;
  const typed = back?.typed ?? stored;
  const errors = errorsOf(back?.faults ?? {}, language, { 'name.fi': t.network.nameMissing });
  const part = { typed, errors, language };
  return (
    <OrganiserPage frame={frame} title={t.network.editTitle} failed={back !== undefined}>
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      <form method="post" className="form" noValidate>
        <TranslatedField name="name" legend={t.network.name} required {...part} />
        <TranslatedField
          name="description"
          legend={t.network.description}
          hint={t.network.descriptionHint}
          rows={4}
          {...part}
        />
        <SelectField
          name="county"
          label={t.network.county}
          hint={t.network.countyHint}
          optionalText={t.optional}
          value={String(typed.county ?? '')}
          error={errors.county}
          emptyLabel={t.network.wholeCountry}
          groups={[
            {
              label: t.network.counties,
              options: COUNTIES.map((county) => ({ value: county.code, label: county[language] })),
            },
          ]}
        />
        <p className="buttons">
          <Button>{t.save}</Button>
        </p>
      </form>
    </OrganiserPage>
  );
}
