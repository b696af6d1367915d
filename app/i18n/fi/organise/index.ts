import { answers } from './answers.ts';
import { bulletins } from './bulletins.ts';
import { catering } from './catering.ts';
import { checkIn } from './check-in.ts';
import { dayChange } from './day-change.ts';
import { editor } from './editor.ts';
import { editorSections } from './editor-sections.ts';
import { eventTabs } from './event-tabs.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { gone } from './gone.ts';
import { home } from './home.ts';
import { letter } from './letter.ts';
import { log } from './log.ts';
import { materials } from './materials.ts';
import { network } from './network.ts';
import { newEvent } from './new-event.ts';
import { ordering } from './ordering.ts';
import { organisation } from './organisation.ts';
import { overview } from './overview.ts';
import { ownAccount } from './own-account.ts';
import { panellists } from './panellists.ts';
import { participant } from './participant.ts';
import { participantFile } from './participant-file.ts';
import { participantImport } from './participant-import.ts';
import { participants } from './participants.ts';
import { programme } from './programme.ts';
import { questions } from './questions.ts';
import { reminders } from './reminders.ts';
import { room } from './room.ts';
import { runSheet } from './run-sheet.ts';
import { sending } from './sending.ts';
import { series } from './series.ts';
import { signedOut, signIn, signInMail } from './sign-in.ts';
import { summaries } from './summaries.ts';
import { task } from './task.ts';
import { roleGivenMail, roleMeans, team } from './team.ts';
import { themes } from './themes.ts';
import { undelivered } from './undelivered.ts';

/** What those who organise read. */
export const organise = {
  ...frame,
  signIn,
  signInMail,
  signedOut,
  answers,
  gone,
  home,
  bulletins,
  dayChange,
  eventTabs,
  letter,
  log,
  catering,
  checkIn,
  editor,
  editorSections,
  network,
  newEvent,
  themes,
  programme,
  ordering,
  fields,
  materials,
  summaries,
  organisation,
  overview,
  ownAccount,
  panellists,
  questions,
  participant,
  participants,
  participantFile,
  participantImport,
  reminders,
  room,
  runSheet,
  sending,
  series,
  task,
  undelivered,
  team,
  roleMeans,
  roleGivenMail,
};
