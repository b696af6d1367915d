import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { accountPath } from '../../domain/addresses.ts';
import { type Typed, typedIn } from '../../domain/form.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { editOwnAccount } from '../../domain/organisers/edit-own-account.server.ts';
import { LONGEST_NAME } from '../../domain/organisers/organiser.ts';
import { readOwnAccount } from '../../domain/organisers/own-account.form.ts';
import { attempt, sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../http/comes-back.ts';
import { atHome, signedIn } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { errorsOf, FormFaults } from '../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { organiser, frame } = await atHome(args);
  const { name, language } = organiser;
  return { frame, stored: { name, language } satisfies Typed };
}

export async function action(args: ActionFunctionArgs) {
  const organiser = await signedIn(args);
  const { context, request } = args;
  const typed = typedIn(await sentForm(request));
  const read = readOwnAccount(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  if (context.tooManyForms) throw new Response(null, { status: 429 });
  const edited = await attempt(
    context,
    editOwnAccount(context.db, organiser.id, read.value, context.now),
  );
  if (!edited.ok) return backUnavailable(typed);
  return redirect(`${accountPath(context.language)}?done=saved`, 303);
}

export default function EditAccount() {
  const { frame, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const { ownAccount: t, save, languageNames } = texts(language).organise;
  const typed: Typed = back?.typed ?? stored;
  const faults = back?.faults ?? {};
  const errors = errorsOf(
    faults,
    language,
    faults.name === 'missing' ? { name: t.nameMissing } : {},
  );
  return (
    <OrganiserPage frame={frame} title={t.editTitle} failed={back !== undefined}>
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      <p>{t.addressStays}</p>
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={String(typed.name ?? '')}
          error={errors.name}
          autoComplete="name"
          maxLength={LONGEST_NAME}
        />
        <RadioGroup
          name="language"
          legend={t.language}
          hint={t.languageHint}
          value={String(typed.language ?? '')}
          error={errors.language}
          options={LANGUAGES.map((one) => ({ value: one, label: languageNames[one] }))}
        />
        <p className="buttons">
          <Button>{save}</Button>
        </p>
      </form>
    </OrganiserPage>
  );
}
