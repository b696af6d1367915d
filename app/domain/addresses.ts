import type { DayChangeKind } from './day-changes/day-change.ts';
import type { Language } from './language.ts';
import type { MailingList } from './mail-choices/mailing-list.ts';

/** Paths of the public pages. Finnish has no prefix: its addresses are the ones that are read aloud. */
const prefix = (language: Language) => (language === 'fi' ? '' : `/${language}`);

/** The same page in another language; `path` is the Finnish one. */
export const pathIn = (language: Language, path: string) => prefix(language) + path;

export const homePath = (language: Language) => prefix(language) || '/';
export const networkPath = (language: Language, slug: string) => `${prefix(language)}/n/${slug}`;
export const seriesPath = (language: Language, slug: string) => `${prefix(language)}/s/${slug}`;
export const eventPath = (language: Language, slug: string) => `${prefix(language)}/e/${slug}`;
export const registerPath = (language: Language, slug: string) =>
  `${eventPath(language, slug)}/register`;
export const questionsPath = (language: Language, slug: string) =>
  `${eventPath(language, slug)}/questions`;
export const privacyPath = (language: Language, slug: string) =>
  `${eventPath(language, slug)}/privacy`;
export const eventCalendarPath = (language: Language, slug: string) =>
  `${eventPath(language, slug)}/calendar.ics`;
export const seriesCalendarPath = (language: Language, slug: string) =>
  `${seriesPath(language, slug)}/calendar.ics`;
export const networkCalendarPath = (language: Language, slug: string) =>
  `${networkPath(language, slug)}/calendar.ics`;
export const accessibilityPath = (language: Language) => `${prefix(language)}/accessibility`;

/** A registrant's own page. The token is the only key to it. */
export const registrationPath = (language: Language, token: string) =>
  `${prefix(language)}/r/${token}`;

/** A registrant's own way to the meeting; it leads to wherever the meeting link points at that moment. */
export const joinPath = (language: Language, joinToken: string) =>
  `${prefix(language)}/j/${joinToken}`;

/** The page after a sign-up; what it says is sealed in its last part. */
export const registeredPath = (language: Language, slug: string, receipt: string) =>
  `${eventPath(language, slug)}/registered/${receipt}`;

/** A panellist's own page: their questions, without signing in. */
export const panellistPath = (language: Language, token: string) =>
  `${prefix(language)}/p/${token}`;

/** Where a reader chooses what mail they get, and under it where a mail program leaves a list for them. */
export const mailChoicesPath = (language: Language, token: string) =>
  `${prefix(language)}/m/${token}`;
export const unsubscribePath = (language: Language, token: string, list: MailingList) =>
  `${mailChoicesPath(language, token)}/${list}`;

/** The pages and forms under a registrant's own page. */
export const ownDetailsPath = (language: Language, token: string) =>
  `${registrationPath(language, token)}/details`;
export const ownSeatPath = (language: Language, token: string) =>
  `${registrationPath(language, token)}/seat`;
export const ownInvitationPath = (language: Language, token: string) =>
  `${registrationPath(language, token)}/invitation`;
export const ownInvitationFilePath = (language: Language, token: string) =>
  `${ownInvitationPath(language, token)}.ics`;
export const ownMailChoicesPath = (language: Language, token: string) =>
  `${registrationPath(language, token)}/mail-choices`;
export const ownCancellationPath = (language: Language, token: string) =>
  `${registrationPath(language, token)}/cancellation`;

/** The organisers' side. */
export const organisePath = (language: Language) => `${prefix(language)}/organise`;
export const signInPath = (language: Language) => `${organisePath(language)}/sign-in`;
export const signInLinkPath = (language: Language, token: string) =>
  `${signInPath(language)}/${token}`;
export const accountSignInPath = (language: Language) => `${signInPath(language)}/oidc`;
export const signOutPath = (language: Language) => `${organisePath(language)}/sign-out`;
export const accountPath = (language: Language) => `${organisePath(language)}/account`;
export const foundNetworkPath = (language: Language) => `${organisePath(language)}/networks/new`;
export const organiseNetworkPath = (language: Language, slug: string) =>
  `${organisePath(language)}/n/${slug}`;
export const organisationsPath = (language: Language, network: string) =>
  `${organiseNetworkPath(language, network)}/organisations`;
export const organisationPath = (language: Language, network: string, id: number) =>
  `${organisationsPath(language, network)}/${id}`;
export const organiseSeriesPath = (language: Language, slug: string) =>
  `${organisePath(language)}/s/${slug}`;
export const taskPath = (language: Language, task: number) =>
  `${organisePath(language)}/tasks/${task}`;
/** Who has which role there, and under it each of them by number. */
export const networkTeamPath = (language: Language, slug: string) =>
  `${organiseNetworkPath(language, slug)}/team`;
export const eventTeamPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/team`;
export const newEventPath = (language: Language, series: string) =>
  `${organiseSeriesPath(language, series)}/events/new`;
/** The file that an export has written. */
export const taskFilePath = (language: Language, task: number) =>
  `${taskPath(language, task)}/file`;
/** An event's room. What is done there stands under it. */
export const roomPath = (language: Language, slug: string) => `${organisePath(language)}/e/${slug}`;

/** The event's editor; its sections stand under it. */
export const editPath = (language: Language, slug: string, section?: string) =>
  section ? `${roomPath(language, slug)}/edit/${section}` : `${roomPath(language, slug)}/edit`;
/** Where the day of a published event is changed; each change has a page under it. */
export const dayChangePath = (language: Language, slug: string, kind?: DayChangeKind) =>
  `${roomPath(language, slug)}/change${kind ? `/${kind}` : ''}`;
/** How far the mails are that tell of a change. */
export const announcementPath = (language: Language, slug: string, announcement: number) =>
  `${roomPath(language, slug)}/announcements/${announcement}`;
/** The moderator's desk, and what is done from there. */
export const deskPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/questions`;
export const moderatedQuestionPath = (language: Language, slug: string, question: number) =>
  `${deskPath(language, slug)}/${question}`;
export const answersPath = (language: Language, slug: string) =>
  `${deskPath(language, slug)}/answers`;
export const panellistsPath = (language: Language, slug: string) =>
  `${deskPath(language, slug)}/panellists`;
export const runSheetPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/run-sheet`;

/** The event's participants; one person's pages and forms stand under theirs. */
export const participantsPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/participants`;
export const addParticipantPath = (language: Language, slug: string) =>
  `${participantsPath(language, slug)}/new`;
export const cateringPath = (language: Language, slug: string) =>
  `${participantsPath(language, slug)}/catering`;
export const participantPath = (language: Language, slug: string, id: number, part?: string) =>
  `${participantsPath(language, slug)}/${id}${part ? `/${part}` : ''}`;
export const checkInPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/check-in`;
/** A draft's page as the public will see it. */
export const previewPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/preview`;
/** Parts of the event's editor that have pages under them. */
export const programmePath = (language: Language, slug: string) =>
  editPath(language, slug, 'programme');
export const sessionPath = (language: Language, slug: string, session: number | 'new') =>
  `${programmePath(language, slug)}/${session}`;
export const appearancePath = (
  language: Language,
  slug: string,
  session: number,
  appearance: number | 'new',
) => `${sessionPath(language, slug, session)}/appearances/${appearance}`;
export const themesPath = (language: Language, slug: string) => editPath(language, slug, 'themes');
export const themePath = (language: Language, slug: string, theme: number | 'new') =>
  `${themesPath(language, slug)}/${theme}`;
export const fieldsPath = (language: Language, slug: string) => editPath(language, slug, 'fields');
export const fieldPath = (language: Language, slug: string, field: number | 'new') =>
  `${fieldsPath(language, slug)}/${field}`;

export const materialsPath = (language: Language, slug: string) =>
  editPath(language, slug, 'materials');
export const materialPath = (language: Language, slug: string, material: number | 'new') =>
  `${materialsPath(language, slug)}/${material}`;
export const summariesPath = (language: Language, slug: string) =>
  editPath(language, slug, 'summaries');
export const summaryPath = (language: Language, slug: string, summary: number | 'new') =>
  `${summariesPath(language, slug)}/${summary}`;
export const conclusionPath = (
  language: Language,
  slug: string,
  summary: number,
  conclusion: number | 'new',
) => `${summaryPath(language, slug, summary)}/conclusions/${conclusion}`;

/** Participants taken out into a file, and brought in from one. */
export const exportPath = (language: Language, slug: string) =>
  `${participantsPath(language, slug)}/export`;
export const importPath = (language: Language, slug: string, id?: number, part?: string) =>
  [`${participantsPath(language, slug)}/import`, id, part].filter(Boolean).join('/');

/** An event's messages: bulletins, reminders, and what did not arrive. */
export const messagesPath = (language: Language, slug: string) =>
  `${roomPath(language, slug)}/messages`;
export const newBulletinPath = (language: Language, slug: string) =>
  `${messagesPath(language, slug)}/new`;
export const bulletinPath = (language: Language, slug: string, bulletin: number) =>
  `${messagesPath(language, slug)}/${bulletin}`;
export const remindersPath = (language: Language, slug: string) =>
  `${messagesPath(language, slug)}/reminders`;
export const reminderPath = (language: Language, slug: string, reminder: number) =>
  `${remindersPath(language, slug)}/${reminder}`;
export const undeliveredPath = (language: Language, slug: string) =>
  `${messagesPath(language, slug)}/undelivered`;
