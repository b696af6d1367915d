import { requiredText } from './form.ts';
import { isWebAddress, LONGEST_WEB_ADDRESS } from './web-address.ts';

/** The organiser's own Teams or Zoom address, as it is copied from there: `not-a-link` where it is none. */
export const meetingLinkText = requiredText(LONGEST_WEB_ADDRESS).refine(isWebAddress, {
  error: 'not-a-link',
});
