import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { invitationCalendar } from '../../calendar/invitation-calendar.ts';
import { eventPath, joinPath, registrationPath } from '../../domain/addresses.ts';
import { snapshotOf } from '../../domain/events/event-snapshot.ts';
import { repeatInvitation } from '../../domain/invitations/invitations.server.ts';
import { programmeOf } from '../../domain/programme/programme.server.ts';
import { unchangeable } from '../../domain/registrations/change.ts';
import { circumstancesOf, notFound } from '../../http/answers.ts';
import { ownRegistration } from '../../http/own-registration.ts';

/** The invitation as a file, the same version that the mail carried. It names its holder, so it takes a button. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { db, origin, mailFrom } = context;
  const { registration, event } = await ownRegistration(context, params.token);
  const { seat, language } = registration;
  if (!seat || unchangeable(event, registration, context.now)) throw notFound();
  const invitation = await repeatInvitation(db, registration, seat, circumstancesOf(context));
  const snapshot = snapshotOf(event, await programmeOf(db, event.id), language);
  const calendar = invitationCalendar(invitation, snapshot, {
    eventUrl: origin + eventPath(language, event.slug),
    joinUrl: origin + joinPath(language, registration.joinToken),
    organiser: { name: mailFrom.name, email: mailFrom.address },
    language,
  });
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=REQUEST',
      'Content-Disposition': 'attachment; filename="invite.ics"',
    },
  });
}

/** Whoever reloads the address of the form is led to the page that has it. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return redirect(registrationPath(context.language, params.token!));
}
