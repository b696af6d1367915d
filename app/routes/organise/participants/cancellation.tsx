import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { participantPath } from '../../../domain/addresses.ts';
import { cancelParticipant } from '../../../domain/registrations/cancel-participant.server.ts';
import { unchangeable } from '../../../domain/registrations/change.ts';
import { sentForm } from '../../../http/answers.ts';
import { atParticipant, participantWith } from '../../../http/at-participant.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

/** Says what will happen, and asks once more. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'edit-participants');
  const { id, firstName, lastName, email, seat } = registration;
  const path = participantPath(args.context.language, event.slug, id);
  if (unchangeable(event, registration, args.context.now)) throw redirect(path);
  return { frame, path, name: `${firstName} ${lastName}`, email, seat };
}

/** Without the button's own value nothing is cancelled: the page asks again. */
export async function action(args: ActionFunctionArgs) {
  const { event, registration, press } = await atParticipant(args, 'edit-participants');
  if ((await sentForm(args.request)).get('cancel') !== 'yes') return data(null, { status: 422 });
  const cancelled = await press((acting) => cancelParticipant(acting, registration));
  const done = cancelled.ok ? 'participant-cancelled' : 'nothing-changed';
  return participantWith(done, args, event, registration.id);
}

export default function Cancellation() {
  const { frame, path, name, email, seat } = useLoaderData<typeof loader>();
  const { cancellation: t } = texts(frame.language).organise.participant;
  return (
    <OrganiserPage frame={frame} title={t.pageTitle(name)} tab="participants">
      <ul>
        <li>{seat ? t.seat : t.waiting}</li>
        <li>{email ? t.mail(email) : t.noMail}</li>
        <li>{t.needs}</li>
      </ul>
      <form method="post" className="buttons">
        <Button danger name="cancel" value="yes">
          {t.cancel}
        </Button>
        <a className="ds-button" data-variant="secondary" href={path}>
          {t.keep}
        </a>
      </form>
    </OrganiserPage>
  );
}
