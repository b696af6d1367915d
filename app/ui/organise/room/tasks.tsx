import {
  addParticipantPath,
  cateringPath,
  checkInPath,
  dayChangePath,
  deskPath,
  editPath,
  eventPath,
  materialsPath,
  newBulletinPath,
  newEventPath,
  participantsPath,
  summariesPath,
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
  { is: 'catering', path: cateringPath, permission: 'see-needs', when: 'on-site' },
  { is: 'write', path: newBulletinPath, permission: 'send-messages' },
  { is: 'changeDay', path: dayChangePath, permission: 'change-day' },
  { is: 'edit', path: editPath, permission: 'edit-event' },
  { is: 'materials', path: materialsPath, permission: 'edit-event', when: 'over' },
  { is: 'summaries', path: summariesPath, permission: 'edit-event', when: 'over' },
] as const satisfies {
  is: string;
  path: (language: Language, slug: string) => string;
  permission: Permission;
  /** Where it is not done always. */
  when?: 'over' | 'on-site';
}[];

interface TasksProps {
  frame: Frame;
  slug: string;
  /** The slug of the event's series. */
  series: string;
  /** Whether anybody may come in person: the kitchen has nothing to know of the others. */
  onSite: boolean;
  /** Whether the day has been. */
  over: boolean;
}

/** The common tasks, one click away. */
export function Tasks({ frame, slug, series, onSite, over }: TasksProps) {
  const { language, permissions, event } = frame;
  const t = texts(language).organise.room.tasks;
  const isSo = { over, 'on-site': onSite };
  return (
    <ul className="tasks">
      {TASKS.filter(
        ({ permission, ...task }) =>
          permissions.includes(permission) && (!('when' in task) || isSo[task.when]),
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
