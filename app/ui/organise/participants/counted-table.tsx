import type { Language } from '../../../domain/language.ts';
import type { Counted } from '../../../domain/registrations/catering.ts';
import { texts } from '../../../i18n/index.ts';
import { Table } from '../table.tsx';

interface CountedTableProps {
  caption: string;
  heading: string;
  counted: Counted[];
  language: Language;
}

/** Texts and how many have written each. */
export function CountedTable({ caption, heading, counted, language }: CountedTableProps) {
  const t = texts(language).organise.catering;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="number">
            {t.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.map(({ text, count }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
