/** What an organiser can have done, as the log calls it. The catalogue has the words. */
export type LoggedAct =
  | 'network-founded'
  | 'network-edited'
  | 'organisation-added'
  | 'organisation-edited'
  | 'organisation-removed'
  | 'series-started'
  | 'series-edited'
  | 'role-given'
  | 'role-changed'
  | 'role-taken'
  | 'event-created'
  | 'event-edited'
  | 'event-published'
  | 'event-moved'
  | 'place-changed'
  | 'link-changed'
  | 'event-cancelled'
  | 'event-revived'
  | 'went-remote'
  | 'question-accepted'
  | 'question-taken-back'
  | 'question-rejected'
  | 'question-merged'
  | 'question-taken-apart'
  | 'question-edited'
  | 'question-assigned'
  | 'question-ordered'
  | 'question-presented'
  | 'question-not-presented'
  | 'answer-noted'
  | 'answer-published'
  | 'answer-withdrawn'
  | 'askers-told'
  | 'questions-carried'
  | 'panellist-link-made'
  | 'panellist-link-revoked'
  | 'panellist-link-mailed'
  | 'participant-added'
  | 'participant-corrected'
  | 'participant-cancelled'
  | 'participant-promoted'
  | 'participant-moved'
  | 'invitation-sent-again'
  | 'needs-seen'
  | 'needs-corrected'
  | 'catering-seen'
  | 'arrival-noted'
  | 'arrival-undone'
  | 'panellist-link-mailed'
  | 'event-unpublished'
  | 'event-archived'
  | 'event-unarchived'
  | 'link-set'
  | 'link-removed';

export interface LogEntry {
  act: LoggedAct;
  /** What was acted on, in a few words; nothing that tells who a participant is. */
  subject?: string | null;
  registrationId?: number | null;
  /** What differs, as it was and as it is; may hold personal data, and is erased with them. */
  before?: object | null;
  after?: object | null;
}
