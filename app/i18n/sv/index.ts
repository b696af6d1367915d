import type { fi } from '../fi/index.ts';
import { accessibility } from './accessibility.ts';
import { event } from './event.ts';
import { eventPage } from './event-page.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { mailChoices } from './mail-choices.ts';
import { mailFolder } from './mail-folder.ts';
import { markdown } from './markdown.ts';
import { organise } from './organise/index.ts';
import { page } from './page.ts';
import { panellist } from './panellist.ts';
import { privacy } from './privacy.ts';
import { problem } from './problem.ts';
import { question } from './question.ts';
import { questionMail } from './question-mail.ts';
import { registration } from './registration.ts';
import { replyMail } from './reply-mail.ts';
import { signUp } from './sign-up.ts';

export const sv: typeof fi = {
  accessibility,
  event,
  eventPage,
  lists,
  mail,
  mailChoices,
  mailFolder,
  markdown,
  organise,
  page,
  panellist,
  privacy,
  problem,
  question,
  questionMail,
  registration,
  replyMail,
  signUp,
};
