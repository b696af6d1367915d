import type { MailingList } from './mailing-list.ts';

/** What somebody wants to get from a network beside what they cannot do without. */
export type MailChoices = Record<MailingList | 'newsletter', boolean>;

/** The key to the page where a reader chooses, with the network whose mail it is about; the slug stands in List-Id. */
export interface ChoicesLink {
  token: string;
  network: string;
}
