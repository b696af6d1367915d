import { announcementPath } from '../../../domain/addresses.ts';
import type { Announcement } from '../../../domain/announcements/announcement.ts';
import type { Language } from '../../../domain/language.ts';
import { dateAndClock } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';

interface AnnouncementsTableProps {
  announcements: Announcement[];
  slug: string;
  language: Language;
}

/** The changes that everybody was told of, the newest first, and how far their mails are. */
export function AnnouncementsTable({ announcements, slug, language }: AnnouncementsTableProps) {
  const t = texts(language).organise.sending;
  return (
    <Table caption={t.told}>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.progress}</th>
        </tr>
      </thead>
      <tbody>
        {announcements.map(({ id, kind, at, delivery: { total, sent, failed, left } }) => (
          <tr key={id}>
            <th scope="row">
              <a href={announcementPath(language, slug, id)}>{t.kinds[kind]}</a>
            </th>
            <td className="when">{dateAndClock(at, language)}</td>
            <td>{t.soFar(sent, total - left, failed)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
