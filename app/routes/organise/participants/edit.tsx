import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantPath } from '../../../domain/addresses.ts';
import { type Faults, type Typed, typedIn } from '../../../domain/form.ts';
import { unchangeable } from '../../../domain/registrations/change.ts';
import { correctParticipant } from '../../../domain/registrations/correct-participant.server.ts';
import { readCorrection } from '../../../domain/registrations/participant.form.ts';
import { modesOf } from '../../../domain/registrations/registration.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, participantWith } from '../../../http/at-participant.ts';
import { detailsAsked, detailsTold } from '../../../http/own-details.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { AddressTaken } from '../../../ui/organise/participants/address-taken.tsx';
import { DetailsPart, detailsErrors } from '../../../ui/organise/participants/details-part.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'edit-participants');
  const { context } = args;
  const path = participantPath(context.language, event.slug, registration.id);
  if (unchangeable(event, registration, context.now)) throw redirect(path);
  const asked = { ...(await detailsAsked(context, registration, event)), onSite: false };
  return {
    frame,
    path,
    slug: event.slug,
    name: `${registration.firstName} ${registration.lastName}`,
    countyCode: asked.countyCode,
    fields: asked.fields,
    stored: await detailsTold(context, registration, asked),
  };
}

interface Back {
  typed: Typed;
  faults: Faults;
  refused: 'address-taken' | 'unavailable' | null;
}

export async function action(args: ActionFunctionArgs) {
  const { event, registration, perform } = await atParticipant(args, 'edit-participants');
  const typed = typedIn(await sentForm(args.request));
  const asked = await detailsAsked(args.context, registration, event);
  const read = readCorrection(typed, asked.fields, modesOf(registration));
  if (!read.ok) return data<Back>({ typed, faults: read.faults, refused: null }, { status: 422 });
  const corrected = await perform((acting) => correctParticipant(acting, registration, read.value));
  if (corrected.ok) return participantWith('saved', args, event, registration.id);
  const { reason } = corrected;
  if (reason === 'unavailable' || reason === 'address-taken')
    return data<Back>(
      { typed, faults: {}, refused: reason },
      { status: reason === 'unavailable' ? 503 : 409 },
    );
  return participantWith('nothing-changed', args, event, registration.id);
}

export default function EditParticipant() {
  const { frame, path, slug, name, countyCode, fields, stored } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.participant;
  const errors = detailsErrors(back?.faults ?? {}, fields, language);
  return (
    <OrganiserPage
      frame={frame}
      title={t.editTitle(name)}
      tab="participants"
      failed={back !== undefined}
    >
      <FormFaults
        errors={errors}
        unavailable={back?.refused === 'unavailable'}
        language={language}
      />
      {back?.refused === 'address-taken' && (
        <AddressTaken slug={slug} by={null} language={language} />
      )}
      <form method="post" className="form" noValidate>
        <p>{t.editLead}</p>
        <DetailsPart
          typed={back?.typed ?? stored}
          errors={errors}
          countyCode={countyCode}
          fields={fields}
          hybrid={false}
          language={language}
        />
        <p className="buttons">
          <Button>{t.saveDetails}</Button>
          <ButtonLink variant="secondary" href={path}>
            {t.backToParticipant}
          </ButtonLink>
        </p>
      </form>
    </OrganiserPage>
  );
}
