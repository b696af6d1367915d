import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import {
  correctNeeds,
  lookAtNeeds,
} from '../../../domain/registrations/correct-participant.server.ts';
import { readNeeds } from '../../../domain/registrations/participant.form.ts';
import { modesOf } from '../../../domain/registrations/registration.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, participantWith } from '../../../http/at-participant.ts';
import { backUnavailable, backWithFaults, type ComesBack } from '../../../http/comes-back.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { errorsOf, FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { NeedsPart } from '../../../ui/organise/participants/needs-part.tsx';

/** A visit shows a button only: what stands behind it is health data, and the log tells who has looked. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'see-needs');
  const { id, firstName, lastName } = registration;
  return {
    frame,
    path: participantPath(args.context.language, event.slug, id),
    name: `${firstName} ${lastName}`,
    onSite: modesOf(registration).includes('on-site'),
  };
}

/** An empty POST shows what is stored; one with the fields of the form corrects it. */
export async function action(args: ActionFunctionArgs) {
  const { event, registration, press, perform } = await atParticipant(args, 'see-needs');
  const typed = typedIn(await sentForm(args.request));
  if (typed.diet === undefined) {
    const { diet = '', access = '' } = await press((acting) =>
      lookAtNeeds(acting, registration.id),
    );
    return data<ComesBack>({ typed: { diet, access }, faults: {}, unavailable: false });
  }
  const read = readNeeds(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const corrected = await perform((acting) => correctNeeds(acting, registration.id, read.value));
  if (corrected.ok) return participantWith('needs-saved', args, event, registration.id);
  if (corrected.reason === 'unavailable') return backUnavailable(typed);
  return participantWith('nothing-changed', args, event, registration.id);
}

export default function ParticipantNeeds() {
  const { frame, path, name, onSite } = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>();
  const { language } = frame;
  const { participant } = texts(language).organise;
  const t = participant.needs;
  const errors = errorsOf(shown?.faults ?? {}, language);
  return (
    <OrganiserPage
      frame={frame}
      title={t.pageTitle(name)}
      tab="participants"
      failed={Object.keys(errors).length > 0 || shown?.unavailable}
    >
      <FormFaults errors={errors} unavailable={shown?.unavailable} language={language} />
      {shown ? (
        <form method="post" className="form" noValidate>
          <NeedsPart typed={shown.typed} errors={errors} language={language} />
          <p className="buttons">
            {onSite && <Button>{t.save}</Button>}
            <ButtonLink variant="secondary" href={path}>
              {participant.backToParticipant}
            </ButtonLink>
          </p>
        </form>
      ) : (
        <form method="post">
          <p>{t.told}</p>
          <Button>{t.show}</Button>
        </form>
      )}
    </OrganiserPage>
  );
}
