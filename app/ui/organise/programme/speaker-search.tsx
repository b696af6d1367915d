import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TextField } from '../../form/text-field.tsx';
import { FormFaults } from '../form-faults.tsx';

interface SpeakerSearchProps {
  /** Of those who have spoken at the network's events, for the browser to offer while one types. */
  names: string[];
  name?: string;
  error?: string;
  language: Language;
}

const NAMES = 'earlier-names';

/** The first step to somebody in the programme: their name, or a part of it. */
export function SpeakerSearch({ names, name, error, language }: SpeakerSearchProps) {
  const t = texts(language).organise.programme.appearances;
  return (
    <>
      <FormFaults errors={error ? { name: error } : {}} language={language} />
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label={t.fields.name}
          hint={t.searchHint}
          value={name}
          error={error}
          autoComplete="off"
          list={NAMES}
        />
        <datalist id={NAMES}>
          {names.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <p className="buttons">
          <Button name="step" value="search">
            {t.search}
          </Button>
        </p>
      </form>
    </>
  );
}
