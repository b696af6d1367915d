import type { AppLoadContext } from '@remix-run/node';
import type { LetterGroup } from '../domain/mail/letter-group.ts';
import { type LetterPreview, letterPreview } from '../jobs/letter-preview.ts';

/** Letters that read the same, to be looked at before they go. */
export interface ShownLetters extends Omit<LetterGroup, 'sample'> {
  invitation: Invitation;
  preview: LetterPreview;
}

/** What the letter does to the reader's calendar. */
type Invitation = 'new' | 'updated' | 'withdrawn' | 'none';

export function shownLetters(
  groups: LetterGroup[],
  { origin, mailFrom }: AppLoadContext,
): ShownLetters[] {
  return groups.map(({ sample, ...group }) => ({
    ...group,
    invitation: invitationIn(sample),
    preview: letterPreview(sample, { origin, from: mailFrom }),
  }));
}

function invitationIn({ content: { invitation } }: LetterGroup['sample']): Invitation {
  if (!invitation) return 'none';
  if (invitation.method === 'CANCEL') return 'withdrawn';
  return invitation.sequence > 0 ? 'updated' : 'new';
}
