import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type Typed, typedIn } from '../../domain/form.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { giveRole } from '../../domain/organisers/give-role.server.ts';
import { LONGEST_NAME } from '../../domain/organisers/organiser.ts';
import { readInvitation } from '../../domain/organisers/rights.form.ts';
import { sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults, type ComesBack } from '../../http/comes-back.ts';
import { atTeam, idsOf, organisationChoices } from '../../http/team.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { errorsOf, FormFaults } from '../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { RightsFields } from '../../ui/organise/team/rights-fields.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const desk = await atTeam(args);
  const { frame, team } = desk;
  return { frame, of: team.of, organisations: await organisationChoices(args, desk) };
}

type Back = ComesBack & { hasRole?: true };

export async function action(args: ActionFunctionArgs) {
  const desk = await atTeam(args);
  const { team, path, perform } = desk;
  const typed = typedIn(await sentForm(args.request));
  const organisationIds = idsOf(await organisationChoices(args, desk));
  const choices = { of: team.of, organisationIds, now: args.context.now };
  const read = readInvitation(typed, choices);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const given = await perform((acting) => giveRole(acting, team, read.value));
  if (given.ok) return redirect(`${path}?done=role-given`, 303);
  if (given.reason === 'unavailable') return backUnavailable(typed);
  return data<Back>({ typed, faults: {}, unavailable: false, hasRole: true }, { status: 409 });
}

export default function GiveRights() {
  const { frame, of, organisations } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as Back | undefined;
  const { language } = frame;
  const { team: t, languageNames } = texts(language).organise;
  const typed: Typed = back?.typed ?? { language };
  const errors = errorsOf(back?.faults ?? {}, language, {
    name: back?.faults.name === 'missing' ? t.faults.name : undefined,
    address: back?.faults.address === 'missing' ? t.faults.address : undefined,
    role: t.faults.role,
    organisation: t.faults.organisation,
    language: t.faults.language,
  });
  if (back?.hasRole) errors.address = t.faults.hasRole;
  return (
    <OrganiserPage
      frame={frame}
      title={t.newTitle}
      tab={of === 'event' ? 'team' : undefined}
      failed={back !== undefined}
    >
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      <p>{t.newLead}</p>
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label={t.person}
          value={String(typed.name ?? '')}
          error={errors.name}
          autoComplete="off"
          maxLength={LONGEST_NAME}
        />
        <TextField
          name="address"
          label={t.address}
          hint={t.addressHint}
          type="email"
          value={String(typed.address ?? '')}
          error={errors.address}
          autoComplete="off"
        />
        <RadioGroup
          name="language"
          legend={t.language}
          hint={t.languageHint}
          value={String(typed.language ?? '')}
          error={errors.language}
          options={LANGUAGES.map((one) => ({ value: one, label: languageNames[one] }))}
        />
        <RightsFields {...{ of, typed, errors, organisations, language }} />
        <p className="buttons">
          <Button>{t.send}</Button>
        </p>
      </form>
    </OrganiserPage>
  );
}
