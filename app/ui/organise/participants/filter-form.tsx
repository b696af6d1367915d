import type { ReactNode } from 'react';
import { participantsPath } from '../../../domain/addresses.ts';
import {
  isFiltered,
  type ParticipantFilter,
  STATES_SHOWN,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TextField } from '../../form/text-field.tsx';
import { NarrowBy, type NarrowByProps } from './narrow-by.tsx';

interface FilterFormProps extends Omit<NarrowByProps, 'states'> {
  slug: string;
}

/** The search and what narrows the list. Sent by GET, so that the address of the page holds it. */
export function FilterForm(props: FilterFormProps) {
  const { filter, sight, slug, language } = props;
  const t = texts(language).organise.participants;
  const narrowed = isFiltered({ ...filter, search: '' }, sight);
  return (
    <search>
      <form className="filter" action={participantsPath(language, slug)}>
        <div className="search">
          <TextField
            name="search"
            label={sight === 'names' ? t.searchNames : t.search}
            value={filter.search}
            autoComplete="off"
          />
          <Button>{t.find}</Button>
        </div>
        <details open={narrowed}>
          <summary>{t.narrow}</summary>
          <div className="narrow-by">
            <NarrowBy {...props} states={STATES_SHOWN} />
          </div>
          <p className="buttons">
            <Button variant="secondary">{t.apply}</Button>
          </p>
        </details>
        <Order filter={filter} />
      </form>
    </search>
  );
}

/** The order is kept when the list is narrowed. */
function Order({ filter }: { filter: ParticipantFilter }): ReactNode {
  const written = writtenFilter(filter);
  return ['sort', 'order'].map((name) => {
    const value = written.get(name);
    return value && <input key={name} type="hidden" name={name} value={value} />;
  });
}
