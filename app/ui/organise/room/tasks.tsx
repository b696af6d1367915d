import {
  addParticipantPath,
  cateringPath,
  checkInPath,
  dayChangePath,
  deskPath,
  editPath,
  eventPath,
  newBulletinPath,
  newEventPath,
  participantsPath,
} from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import type { Permission } from '../../../domain/organisers/permission.ts';
import { texts } from '../../../i18n/index.ts';
import type { Frame } from '../frame.ts';

/** What is done most often, where it is done, and who does it. */
const TASKS = [
  { is: 'addParticipant', path: addParticipantPath, permission: 'edit-participants' },
  { is: 'participants', path: participantsPath, permission: 'see-participants' },
  { is: 'questions', path: deskPath, permission: 'moderate-questions' },
  { is: 'checkIn', path: checkInPath, permission: 'check-in' },
  { is: 'catering', path: cateringPath, permission: 'see-needs' },
  { is: 'write', path: newBulletinPath, permission: 'send-messages' },
  { is: 'changeDay', path: dayChangePath, permission: 'change-day' },
  { is: 'edit', path: editPath, permission: 'edit-event' },
] as const satisfies {
  is: string;
  path: (language: Language, slug: string) => string;
  permission: Permission;
}[];

interface TasksProps {
  frame: Frame;
  slug: string;
  /** The slug of the event's series. */
  series: string;
  onSite: boolean;
}

/** The common tasks, one click away; for the kitchen there is something to know only of those on site. */
export function Tasks({ frame, slug, series, onSite }: TasksProps) {
  const { language, permissions, event } = frame;
  const t = texts(language).organise.room.tasks;
  return (
    <ul className="tasks">
      {TASKS.filter(
        ({ is, permission }) => permissions.includes(permission) && (onSite || is !== 'catering'),
      ).map(({ is, path }) => (
        <li key={is}>
          <a href={path(language, slug)}>{t[is]}</a>
        </li>
      ))}
      {permissions.includes('edit-network') && (
        <li>
          <a href={newEventPath(language, series)}>{t.next}</a>
        </li>
      )}
      {event?.status !== 'draft' && (
        <li>
          <a href={eventPath(language, slug)}>{t.publicPage}</a>
        </li>
      )}
    </ul>
  );
}
