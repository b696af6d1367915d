import type { Language } from '../../domain/language.ts';
import { hasRoom, type Pool } from '../../domain/registrations/seats.ts';
import { texts } from '../../i18n/index.ts';
import { Checkbox } from '../form/checkbox.tsx';
import { RadioGroup } from '../form/radio-group.tsx';
import type { PartProps } from './person-fields.tsx';

interface ModeFieldsProps extends PartProps {
  pools: Pool[];
  waitingList: boolean;
}

/** On site or remotely, with what is left of each; asked of hybrid events only. */
export function ModeFields({ language, written, errors, pools, waitingList }: ModeFieldsProps) {
  const t = texts(language).signUp;
  const onSite = pools.find((pool) => pool.mode === 'on-site')!;
  const remote = pools.find((pool) => pool.mode === 'remote')!;
  return (
    <>
      <RadioGroup
        name="mode"
        legend={t.mode}
        value={written('mode')}
        error={errors.mode}
        options={[
          { value: 'on-site', label: t.onSite, description: left(onSite, waitingList, language) },
          { value: 'remote', label: t.remote, description: left(remote, waitingList, language) },
        ]}
      />
      {waitingList && !hasRoom(onSite) && hasRoom(remote) && (
        <Checkbox
          name="meanwhile"
          label={t.meanwhile}
          hint={t.meanwhileHint}
          checked={written('meanwhile') === 'on'}
        />
      )}
    </>
  );
}

function left(pool: Pool, waitingList: boolean, language: Language): string | undefined {
  const t = texts(language).signUp;
  if (pool.capacity === null) return undefined;
  if (hasRoom(pool)) return t.seatsLeft(pool.capacity - pool.confirmed);
  return waitingList ? t.fullPlace(pool.waiting + 1) : t.fullNoLine;
}
