import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';

/** What a field of the form about registration is called. */
export function registrationLabel(name: string, language: Language): string | undefined {
  const t = texts(language).organise.editorSections.registration;
  const labels = {
    takes: t.takes,
    'seats.on-site': t.seats['on-site'],
    'seats.remote': t.seats.remote,
    waitingList: t.waitingList,
    'opens.date': `${t.opens}, ${t.date.toLowerCase()}`,
    'opens.time': `${t.opens}, ${t.time.toLowerCase()}`,
    'closes.date': `${t.closes}, ${t.date.toLowerCase()}`,
    'closes.time': `${t.closes}, ${t.time.toLowerCase()}`,
    'questionsClose.date': `${t.questionsClose}, ${t.date.toLowerCase()}`,
    'questionsClose.time': `${t.questionsClose}, ${t.time.toLowerCase()}`,
    retentionMonths: t.retentionMonths,
  };
  return new Map<string, string>(Object.entries(labels)).get(name);
}
