import type { Language } from '../../../domain/language.ts';
import type { Meanwhile } from '../../../domain/questions/moderation.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../notice.tsx';

export interface PressTroubleProps {
  trouble: 'meanwhile' | 'not-there' | 'not-in-programme' | 'no-answer' | 'unavailable';
  meanwhile: Meanwhile | null;
  language: Language;
}

/** Why a press has changed nothing; what others have done meanwhile is told with it. */
export function PressTrouble({ trouble, meanwhile, language }: PressTroubleProps) {
  const { questions: t, unavailable } = texts(language).organise;
  const said = {
    meanwhile: meanwhile ? whatHappened(meanwhile, language) : t.meanwhileSomehow,
    'not-there': t.notThere,
    'not-in-programme': t.notInProgrammeNow,
    'no-answer': t.noAnswer,
    unavailable,
  }[trouble];
  return (
    <div role="alert">
      <Notice tone="warning">
        <p>{said}</p>
        {trouble === 'meanwhile' && <p>{t.nothingChanged}</p>}
      </Notice>
    </div>
  );
}

function whatHappened({ act, by, at }: Meanwhile, language: Language): string {
  const t = texts(language).organise.questions;
  const did = t.acts[act];
  return did ? t.meanwhile(by, dateAndTime(at, language), did) : t.meanwhileSomehow;
}
