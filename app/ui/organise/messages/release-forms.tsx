import type { ReactNode } from 'react';
import type { MomentFault } from '../../../domain/bulletins/bulletin.form.ts';
import type { Seen } from '../../../domain/bulletins/release-bulletin.server.ts';
import type { Faults, Typed } from '../../../domain/form.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Notice } from '../../notice.tsx';
import { FormFaults } from '../form-faults.tsx';
import { wordsFor } from '../own-faults.ts';

/** What comes back when a bulletin could not be released or scheduled. */
export interface ReleaseBack {
  typed: Typed;
  faults: Faults<MomentFault>;
  refusal: 'nobody' | 'changed-meanwhile' | null;
  unavailable: boolean;
}

interface ReleaseFormsProps {
  /** What the page shows: others are not sent to. */
  seen: Seen;
  back: ReleaseBack | undefined;
  language: Language;
}

/** Now, or at a time: each button says to how many. */
export function ReleaseForms({ seen, back, language }: ReleaseFormsProps) {
  const t = texts(language).organise.bulletins;
  const errors = momentErrors(back?.faults ?? {}, language);
  const field = (name: 'date' | 'time') => ({
    name,
    label: t[name],
    type: name,
    value: String(back?.typed[name] ?? ''),
    error: errors[name],
  });
  return (
    <>
      <section aria-labelledby="send" className="spaced">
        <h2 id="send">{t.sendTitle}</h2>
        <PressForm act="release" seen={seen}>
          {t.release(seen.recipients)}
        </PressForm>
      </section>
      <section aria-labelledby="later" className="spaced">
        <h2 id="later">{t.laterTitle}</h2>
        <p className="prose">{t.laterHint}</p>
        <form method="post" className="form" noValidate>
          <Hidden act="schedule" seen={seen} />
          <div className="date-and-hours">
            <TextField {...field('date')} />
            <TextField {...field('time')} />
          </div>
          <p className="buttons">
            <Button variant="secondary">{t.schedule}</Button>
          </p>
        </form>
      </section>
    </>
  );
}

/** What stands above everything when a bulletin could not be released or scheduled. */
export function ReleaseFaults({ back, language }: { back: ReleaseBack; language: Language }) {
  const t = texts(language).organise.bulletins;
  return (
    <>
      <FormFaults
        errors={momentErrors(back.faults, language)}
        unavailable={back.unavailable}
        language={language}
      />
      {back.refusal && (
        <div role="alert">
          <Notice tone="warning">
            <p>{t.refusals[back.refusal]}</p>
          </Notice>
        </div>
      )}
    </>
  );
}

const momentErrors = (faults: Faults<MomentFault>, language: Language) => {
  const t = texts(language).organise.bulletins;
  return wordsFor(faults, language, { own: t.faults, missing: t.missingMoment });
};

interface PressFormProps {
  act: string;
  seen?: Seen;
  variant?: 'secondary';
  danger?: boolean;
  children: ReactNode;
}

/** A button of the bulletin's page. */
export function PressForm({ act, seen, variant, danger, children }: PressFormProps) {
  return (
    <form method="post">
      <Hidden act={act} seen={seen} />
      <Button variant={variant} danger={danger}>
        {children}
      </Button>
    </form>
  );
}

function Hidden({ act, seen }: Pick<PressFormProps, 'act' | 'seen'>) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      {seen && <input type="hidden" name="recipients" value={seen.recipients} />}
      {seen && <input type="hidden" name="updatedAt" value={seen.updatedAt} />}
    </>
  );
}
