import { announcementPath, bulletinPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { UnderWay } from '../../../domain/mail/under-way.server.ts';
import { texts } from '../../../i18n/index.ts';

interface UnderWayListProps {
  underWay: UnderWay[];
  slug: string;
  /** Whether the reader may see how a bulletin is doing. */
  sends: boolean;
  language: Language;
}

/** Mail to many that has not left whole, and how far each is. */
export function UnderWayList({ underWay, slug, sends, language }: UnderWayListProps) {
  const t = texts(language).organise.sending;
  return (
    <ul className="event-rows">
      {underWay.map((mail) => {
        const { is, id, delivery } = mail;
        const name = nameOf(mail, language);
        const path =
          is === 'announcement'
            ? announcementPath(language, slug, id)
            : sends && bulletinPath(language, slug, id);
        const reached = delivery.total - delivery.left;
        return (
          <li key={`${is} ${id}`}>
            {path ? <a href={path}>{name}</a> : <span>{name}</span>}
            <span className="quiet">{t.soFar(delivery.sent, reached, delivery.failed)}</span>
            <progress
              value={delivery.sent + delivery.failed}
              max={Math.max(reached, 1)}
              aria-label={name}
            />
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(mail: UnderWay, language: Language): string {
  const { bulletins, sending } = texts(language).organise;
  return mail.is === 'bulletin'
    ? bulletins.bulletinNext(said(mail.subject, language).text)
    : sending.kinds[mail.kind];
}
