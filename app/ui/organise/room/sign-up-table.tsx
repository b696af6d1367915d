import { type Language, said, type Translated } from '../../../domain/language.ts';
import { type CurvePoint, totalAt } from '../../../domain/registrations/sign-up-curve.ts';
import { day } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';

interface SignUpTableProps {
  curve: CurvePoint[];
  earlier: { title: Translated; curve: CurvePoint[] } | null;
  language: Language;
}

/** The plot for those who would rather read, the latest day first. */
export function SignUpTable({ curve, earlier, language }: SignUpTableProps) {
  const { signUps: t, number } = texts(language).organise.room;
  return (
    <Table caption={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          <th scope="col" className="number">
            {t.daysBefore}
          </th>
          <th scope="col" className="number">
            {t.signedUp}
          </th>
          <th scope="col" className="number">
            {t.total}
          </th>
          {earlier && (
            <th scope="col" className="number">
              {t.earlierTotal(said(earlier.title, language).text)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {curve.toReversed().map(({ date, daysBefore, signedUp, total }) => (
          <tr key={date}>
            <th scope="row">{day(date, language)}</th>
            <td className="number">{daysBefore}</td>
            <td className="number">{number(signedUp)}</td>
            <td className="number">{number(total)}</td>
            {earlier && <td className="number">{number(totalAt(earlier.curve, daysBefore))}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
