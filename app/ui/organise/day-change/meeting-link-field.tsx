import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../form/text-field.tsx';
import type { FieldsPart } from './day-change-page.tsx';

interface MeetingLinkFieldProps extends FieldsPart {
  /** The event has a link already, which may stay. */
  known: boolean;
}

/** The link itself is never shown again: it is the way in for whoever reads it. */
export function MeetingLinkField({ known, typed, errors, language }: MeetingLinkFieldProps) {
  const { dayChange: t, optional } = texts(language).organise;
  return (
    <TextField
      name="meetingLink"
      label={t.link}
      hint={known ? t.linkKnownHint : t.linkHint}
      optionalText={known ? optional : undefined}
      value={String(typed.meetingLink ?? '')}
      error={errors.meetingLink}
      type="url"
      autoComplete="off"
    />
  );
}
