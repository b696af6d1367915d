import { z } from 'zod';
import { EDITOR_FAULTS, type EditorFault } from '../editor/fault.ts';
import { optionalText, type Reading, readForm, type Typed } from '../form.ts';
import { meetingLinkText } from '../meeting-link.form.ts';

/** Of the link that the form was shown with. */
const mark = optionalText(200).transform((text) => text ?? '');

const saving = z.object({ link: meetingLinkText, mark });
const removing = z.object({ mark }).transform((sent) => ({ ...sent, link: null }));

/** A meeting link to be set, or the button that removes the one there is. */
export function readMeetingLink(
  typed: Typed,
): Reading<{ link: string | null; mark: string }, EditorFault> {
  return typed.act === 'remove'
    ? readForm(removing, typed)
    : readForm(saving, typed, EDITOR_FAULTS);
}
