import { requiredText } from './form.ts';

const LONGEST = 2000;

/** The organiser's own Teams or Zoom address, as it is copied from there: `not-a-link` where it is none. */
export const meetingLinkText = requiredText(LONGEST).refine(isMeetingLink, { error: 'not-a-link' });

function isMeetingLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
