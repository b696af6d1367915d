import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { participantPath, participantsPath } from '../../../domain/addresses.ts';
import { listsDeclined } from '../../../domain/mail-choices/mail-choices.server.ts';
import { unchangeable } from '../../../domain/registrations/change.ts';
import { fieldsEverAsked } from '../../../domain/registrations/fields/fields.server.ts';
import { storyOf } from '../../../domain/registrations/participant.server.ts';
import { modesOf } from '../../../domain/registrations/registration.ts';
import { atParticipant } from '../../../http/at-participant.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { EntriesTable } from '../../../ui/organise/log-entries.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { Arrival, Invitation, Needs, Seat } from '../../../ui/organise/participants/acts.tsx';
import { MessagesTable } from '../../../ui/organise/participants/messages-table.tsx';
import {
  ParticipantAnswers,
  ParticipantDetails,
} from '../../../ui/organise/participants/participant-facts.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, registration } = await atParticipant(args, 'see-details');
  const { db, now } = args.context;
  const { token: _own, joinToken: _way, ...shown } = registration;
  const modes = modesOf(registration);
  const fields = await fieldsEverAsked(db, event.id);
  const story = await storyOf(db, registration.id);
  const declined = await listsDeclined(db, event.id, registration.email);
  return {
    frame,
    slug: event.slug,
    registration: shown,
    unchangeable: unchangeable(event, registration, now),
    fields: fields.filter(({ id, mode, retired }) =>
      retired ? story.answers.has(id) : mode === null || modes.includes(mode),
    ),
    declined,
    ...story,
  };
}

export default function Participant() {
  const shown = useLoaderData<typeof loader>();
  const { frame, slug, registration, unchangeable: why, fields, answers } = shown;
  const { language, permissions } = frame;
  const { participant: t, log } = texts(language).organise;
  const edits = permissions.includes('edit-participants');
  const part = { ...shown, language, path: participantPath(language, slug, registration.id) };
  return (
    <OrganiserPage
      frame={frame}
      title={`${registration.firstName} ${registration.lastName}`}
      tab="participants"
      actions={edits && !why && <ButtonLink href={`${part.path}/edit`}>{t.edit}</ButtonLink>}
    >
      {why && (
        <Notice tone="info">
          <p>{t.unchangeable[why]}</p>
        </Notice>
      )}
      <div className="participant">
        <section aria-labelledby="details">
          <h2 id="details">{t.details}</h2>
          <ParticipantDetails {...part} />
        </section>
        <Seat {...part} />
        {fields.length > 0 && (
          <section aria-labelledby="answers">
            <h2 id="answers">{t.answers}</h2>
            <ParticipantAnswers fields={fields} answers={answers} language={language} />
          </section>
        )}
        {permissions.includes('see-needs') && <Needs {...part} />}
        <Invitation {...part} />
        <Arrival {...part} />
      </div>
      <section aria-labelledby="messages">
        <h2 id="messages">{t.messages.title}</h2>
        <MessagesTable messages={shown.messages} language={language} />
      </section>
      {permissions.includes('see-log') && shown.history.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">{t.history.title}</h2>
          <EntriesTable caption={log.changes} entries={shown.history} language={language} />
        </section>
      )}
      <p>
        <a href={participantsPath(language, slug)}>{t.back}</a>
      </p>
    </OrganiserPage>
  );
}
