import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { participantPath } from '../../../domain/addresses.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { readPromotion } from '../../../domain/registrations/participant.form.ts';
import { promoteOutOfTurn } from '../../../domain/registrations/promote-out-of-turn.server.ts';
import { hasRoom } from '../../../domain/registrations/seats.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, participantWith } from '../../../http/at-participant.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { texts } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { errorsOf, FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'edit-participants');
  const { id, firstName, lastName, inLine } = registration;
  const path = participantPath(args.context.language, event.slug, id);
  if (!inLine) throw redirect(path);
  const pools = await poolsOf(args.context.db, event.id);
  const pool = pools.find(({ mode }) => mode === inLine.mode);
  const full = pool && !hasRoom(pool) ? pool.capacity : null;
  return { frame, path, name: `${firstName} ${lastName}`, inLine, full };
}

export async function action(args: ActionFunctionArgs) {
  const { event, registration, perform } = await atParticipant(args, 'edit-participants');
  const typed = typedIn(await sentForm(args.request));
  const read = readPromotion(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const given = await perform((acting) => promoteOutOfTurn(acting, registration.id, read.value));
  if (given.ok) return participantWith('seat-given', args, event, registration.id);
  if (given.reason === 'full') return backWithFaults(typed, { addSeat: 'missing' });
  if (given.reason === 'unavailable') return backUnavailable(typed);
  return participantWith('nothing-changed', args, event, registration.id);
}

export default function Promotion() {
  const { frame, path, name, inLine, full } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const { participant } = texts(language).organise;
  const t = participant.promotion;
  const { faults = {}, typed = {}, unavailable } = back ?? {};
  const errors = errorsOf(faults, language, {
    addSeat: t.addSeatMissing,
    ...(faults.reason === 'missing' && { reason: t.reasonMissing }),
  });
  return (
    <OrganiserPage
      frame={frame}
      title={t.pageTitle(name)}
      tab="participants"
      failed={back !== undefined}
    >
      <FormFaults errors={errors} unavailable={unavailable} language={language} />
      <p>
        {t.place(inLine.mode, inLine.place)}{' '}
        {inLine.place === 1 ? t.first : t.before(inLine.place - 1)} {t.keepPlaces}
      </p>
      <form method="post" className="form" noValidate>
        <TextField
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={String(typed.reason ?? '')}
          error={errors.reason}
          autoComplete="off"
        />
        {full !== null && (
          <div>
            <p>{t.full(full)}</p>
            <Checkbox
              name="addSeat"
              label={t.addSeat(full + 1)}
              checked={typed.addSeat === 'on'}
              error={errors.addSeat}
            />
          </div>
        )}
        <p className="buttons">
          <Button>{t.give}</Button>
          <ButtonLink variant="secondary" href={path}>
            {participant.backToParticipant}
          </ButtonLink>
        </p>
      </form>
    </OrganiserPage>
  );
}
