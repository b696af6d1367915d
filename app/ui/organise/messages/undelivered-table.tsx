import { participantPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import type { Undelivered } from '../../../domain/mail/undelivered.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { Table } from '../table.tsx';

interface UndeliveredTableProps {
  undelivered: Undelivered[];
  slug: string;
  language: Language;
}

/** Whom mail did not reach, why, and what can be done about it. */
export function UndeliveredTable({ undelivered, slug, language }: UndeliveredTableProps) {
  const t = texts(language).organise.undelivered;
  return (
    <Table caption={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.person}</th>
          <th scope="col">{t.reason}</th>
          <th scope="col">{t.latest}</th>
          <th scope="col">{t.mend}</th>
        </tr>
      </thead>
      <tbody>
        {undelivered.map(({ registrationId, name, address, reason, smtpStatus, ...latest }) => (
          <tr key={registrationId}>
            <th scope="row">
              <a href={participantPath(language, slug, registrationId)}>{name}</a>
              <p className="quiet">{address}</p>
            </th>
            <td>
              {t.reasons[reason]}
              {smtpStatus && <p className="quiet">{smtpStatus}</p>}
            </td>
            <td>
              {t.kinds[latest.kind]}
              <p className="quiet">{dateAndTime(latest.at, language)}</p>
            </td>
            <td>
              <p>
                <a href={participantPath(language, slug, registrationId, 'edit')}>{t.correct}</a>
              </p>
              <form method="post">
                <input type="hidden" name="registration" value={registrationId} />
                <Button variant="secondary" label={`${t.again}: ${name}`}>
                  {t.again}
                </Button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
