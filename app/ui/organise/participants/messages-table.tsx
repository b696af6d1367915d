import type { Language } from '../../../domain/language.ts';
import type { SentMessage } from '../../../domain/registrations/participant.server.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';
import { messageStateText } from './message-state.tsx';

/** What the organiser may have to do something about. */
function isTrouble({ state, reason }: SentMessage): boolean {
  return (state === 'failed' && reason !== 'declined') || state === 'suppressed';
}

/** The mails to one participant, the latest first. */
export function MessagesTable({
  messages,
  language,
}: {
  messages: SentMessage[];
  language: Language;
}) {
  const t = texts(language).organise.participant.messages;
  if (messages.length === 0) return <p>{t.none}</p>;
  return (
    <Table caption={t.caption}>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.to}</th>
          <th scope="col">{t.made}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <tr key={message.id}>
            <th scope="row">{t.kinds[message.kind] ?? t.otherKind}</th>
            <td className={isTrouble(message) ? 'failed' : undefined}>
              {messageStateText(message, language)}
            </td>
            <td>{message.recipient}</td>
            <td className="when">{dateAndClock(message.createdAt, language)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
