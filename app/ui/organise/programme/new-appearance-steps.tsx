import { appearancePath } from '../../../domain/addresses.ts';
import type { Editing } from '../../../domain/editor/section.ts';
import { type Typed, translatedAsTyped } from '../../../domain/form.ts';
import type { NewAppearanceFault } from '../../../domain/programme/new-appearance.server.ts';
import type { Session } from '../../../domain/programme/programme.ts';
import type { EarlierSpeaker } from '../../../domain/programme/speaker.ts';
import { texts } from '../../../i18n/index.ts';
import { typedText } from '../../form/translated-field.tsx';
import { Notice } from '../../notice.tsx';
import type { Frame } from '../frame.ts';
import { AppearanceForm } from './appearance-form.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';
import { SpeakerSearch } from './speaker-search.tsx';

/** How far somebody is on the way to a person; the error is of the step that was sent. */
export type SpeakerStep =
  | { is: 'search'; name: string; error: 'missing' }
  | { is: 'choice'; name: string; found: EarlierSpeaker[]; error: 'missing' | null }
  | { is: 'new'; name: string; found: number; error: null };

interface NewAppearanceStepsProps {
  frame: Frame;
  slug: string;
  session: Pick<Session, 'id' | 'kind'>;
  names: string[];
  /** The earlier speaker whose appearance it will be. */
  speaker: EarlierSpeaker | null;
  onlyOrganisation: boolean;
  /** The last form, not filled in. */
  editing: Editing<NewAppearanceFault>;
  step: SpeakerStep | null;
  /** The last form, come back. */
  saved: (Editing<NewAppearanceFault> & { unavailable?: boolean }) | null;
}

/** The way to somebody new in a session: search by name, same person or not, what they are on that day. */
export function NewAppearanceSteps(props: NewAppearanceStepsProps) {
  const { frame, slug, session, names, speaker, onlyOrganisation, editing, step, saved } = props;
  const { language } = frame;
  const t = texts(language).organise.programme.appearances;
  const searchPath = appearancePath(language, slug, session.id, 'new');
  const start = { part: session.kind === 'panel' ? 'panellist' : 'speaker' };
  const form = (of: 'named-here' | 'known' | 'organisation', typed: Typed) => {
    const shown = saved ?? { ...editing, typed: { ...start, ...typed } };
    return (
      <AppearanceForm
        {...{ frame, of }}
        editing={shown}
        keptBefore={[]}
        hidden={<Unseen typed={shown.typed} names={['speaker', 'asked']} />}
      />
    );
  };
  if (speaker)
    return (
      <>
        <p>
          <b>{speaker.name}</b>
        </p>
        {!saved && (
          <Notice tone="info">
            <p>{t.prefilled}</p>
          </Notice>
        )}
        {form('known', {
          speaker: String(speaker.id),
          ...translatedAsTyped('title', speaker.title),
          ...translatedAsTyped('organisation', speaker.organisation),
        })}
      </>
    );
  if (onlyOrganisation) return form('organisation', {});
  if (step?.is === 'choice')
    return (
      <SpeakerChoice
        {...{ name: step.name, found: step.found, searchPath, language }}
        error={step.error ? t.whoMissing : undefined}
      />
    );
  if (step?.is === 'new' || saved)
    return (
      <>
        {step?.is === 'new' && step.found === 0 && <p role="status">{t.notFound(step.name)}</p>}
        {form('named-here', step?.is === 'new' ? { name: step.name, asked: step.name } : {})}
        <p>
          <a href={searchPath}>{t.searchAgain}</a>
        </p>
      </>
    );
  return (
    <SpeakerSearch
      {...{ names, language }}
      name={step?.name}
      error={step?.error ? t.nameMissing : undefined}
    />
  );
}

function Unseen({ typed, names }: { typed: Typed; names: string[] }) {
  return names.map((name) => {
    const value = typedText(typed, name);
    return value ? <input key={name} type="hidden" name={name} value={value} /> : null;
  });
}
