import type { Language } from '../../../domain/language.ts';
import { said } from '../../../domain/language.ts';
import type { Panellist } from '../../../domain/questions/panellist.ts';
import { texts } from '../../../i18n/index.ts';

interface PanellistNameProps {
  panellist: Panellist;
  language: Language;
}

export function PanellistName({ panellist, language }: PanellistNameProps) {
  const { inProgramme } = panellist;
  return (
    <>
      {calledIn(panellist, language)}
      {!inProgramme && (
        <span className="quiet"> ({texts(language).organise.questions.notInProgramme})</span>
      )}
    </>
  );
}

/** A speaker's name with the organisation, or the organisation that is going to send somebody. */
export function calledIn({ name, organisation }: Panellist, language: Language): string {
  return [name, organisation && said(organisation, language).text].filter(Boolean).join(', ');
}
