import { optionalText } from './form.ts';

export type ClockTimeFault = 'not-a-time';

/** A time of day as people write it (15.00, 9:30, 9), read as 15:00, 09:30, 09:00. Empty is undefined. */
export const clockTime = optionalText(20).transform((text, context) => {
  if (text === undefined) return undefined;
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? [];
  if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60)
    return `${hour.padStart(2, '0')}:${minute}`;
  context.addIssue({ code: 'custom', message: 'not-a-time' satisfies ClockTimeFault });
});
