import { bulletinPath } from '../../../domain/addresses.ts';
import type { Bulletin } from '../../../domain/bulletins/bulletin.ts';
import type { Language } from '../../../domain/language.ts';
import type { Delivery } from '../../../domain/mail/delivery.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { Table } from '../table.tsx';

interface BulletinsTableProps {
  bulletins: (Bulletin & { delivery: Delivery | null })[];
  slug: string;
  language: Language;
}

/** An event's bulletins, the newest first, and what has become of each. */
export function BulletinsTable({ bulletins, slug, language }: BulletinsTableProps) {
  const t = texts(language).organise.bulletins;
  return (
    <Table caption={t.all}>
      <thead>
        <tr>
          <th scope="col">{t.columns.subject}</th>
          <th scope="col">{t.columns.state}</th>
          {(['total', 'sent', 'waiting', 'failed'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bulletins.map(({ id, subject, release, delivery }) => (
          <tr key={id}>
            <th scope="row">
              <a href={bulletinPath(language, slug, id)}>
                <Words of={subject} language={language} />
              </a>
            </th>
            <td>
              {t.states[release.is]}
              {release.is !== 'draft' && (
                <p className="quiet">{dateAndTime(release.at, language)}</p>
              )}
            </td>
            {(['total', 'sent', 'waiting', 'failed'] as const).map((column) => (
              <td key={column} className="number">
                {delivery?.[column].toLocaleString(language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
