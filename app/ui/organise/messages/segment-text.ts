import { type Language, said } from '../../../domain/language.ts';
import { COUNTIES } from '../../../domain/organisations/counties.ts';
import { municipalityName } from '../../../domain/organisations/municipalities.ts';
import { type Field, fieldName } from '../../../domain/registrations/fields/field.ts';
import {
  type ParticipantFilter,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import { texts } from '../../../i18n/index.ts';
import { kindText, optionsOf } from '../participants/narrow-by.tsx';

/** A segment in words, a line for each thing that narrows it; one line for everybody. */
export function segmentText(
  segment: ParticipantFilter,
  fields: Field[],
  language: Language,
): string[] {
  const { bulletins, participants: t } = texts(language).organise;
  const { state, seat, waitsFor, organisation, organisationKind, municipality, county, came } =
    segment;
  const line = (label: string, value: string | null | undefined | false) =>
    value ? [`${label}: ${value}`] : [];
  const lines = [
    ...line(t.state, (state === 'confirmed' || state === 'waiting') && t.states[state]),
    ...line(t.seat, seat && t.modes[seat]),
    ...line(t.waitsFor, waitsFor && t.modes[waitsFor]),
    ...line(t.came, came !== null && (came ? t.cameYes : t.cameNo)),
    ...line(t.reply, segment.reply && t.replies[segment.reply]),
    ...line(t.language, segment.language && t.languages[segment.language]),
    ...line(t.organisationOrPart, organisation),
    ...line(t.organisationKind, organisationKind && kindText(organisationKind, language)),
    ...line(t.municipality, municipality && municipalityName(municipality, language)),
    ...line(t.county, COUNTIES.find(({ code }) => code === county)?.[language]),
    ...answerLines(segment, fields, language),
  ];
  return lines.length > 0 ? lines : [bulletins.everybody];
}

function answerLines(segment: ParticipantFilter, fields: Field[], language: Language): string[] {
  const chosen = writtenFilter(segment);
  return fields.flatMap((field) => {
    const value = chosen.get(fieldName(field));
    const option = optionsOf(field, language)?.find((one) => one.value === value);
    return option ? [`${said(field.label, language).text}: ${option.label}`] : [];
  });
}
