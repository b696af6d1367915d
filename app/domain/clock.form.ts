import { requiredText } from './form.ts';

/** A date as a date field sends it, 2027-01-12, or as people write it, 12.1.2027; else `not-a-date`. */
export const dateText = requiredText(10).transform((text, context) => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  if (isDate(date)) return date;
  context.addIssue({ code: 'custom', message: 'not-a-date' });
  return '';
});

function isDate(text: string): boolean {
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().slice(0, 10) === text;
}

/** A time of day as a time field sends it, 09:30, or as people write it, 9.30; else `not-a-time`. */
export const timeText = requiredText(5).transform((text, context) => {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
  if (hours && Number(hours) < 24 && Number(minutes) < 60)
    return `${hours.padStart(2, '0')}:${minutes}`;
  context.addIssue({ code: 'custom', message: 'not-a-time' });
  return '';
});
