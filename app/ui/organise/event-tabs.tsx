import { roomPath } from '../../domain/addresses.ts';
import type { Permission } from '../../domain/organisers/permission.ts';
import { texts } from '../../i18n/index.ts';
import type { Frame } from './frame.ts';

/** The parts of an event's room: the last part of their address, and who sees them. */
const TABS = [
  { is: 'room', path: '', permission: 'see-event' },
  { is: 'participants', path: '/participants', permission: 'see-participants' },
  { is: 'questions', path: '/questions', permission: 'moderate-questions' },
  { is: 'check-in', path: '/check-in', permission: 'check-in' },
  { is: 'edit', path: '/edit', permission: 'edit-event' },
  { is: 'messages', path: '/messages', permission: 'send-messages' },
  { is: 'change', path: '/change', permission: 'change-day' },
  { is: 'team', path: '/team', permission: 'give-event-roles' },
  { is: 'log', path: '/log', permission: 'see-log' },
] as const satisfies {
  is: string;
  path: string;
  permission: Permission;
}[];

export type Tab = (typeof TABS)[number]['is'];

interface EventTabsProps {
  frame: Frame;
  event: NonNullable<Frame['event']>;
  current: Tab | undefined;
}

export function EventTabs({ frame, event, current }: EventTabsProps) {
  const { language, permissions } = frame;
  const t = texts(language).organise;
  const root = roomPath(language, event.slug);
  return (
    <nav aria-label={t.eventSections} className="tabs">
      <ul>
        {TABS.filter(({ permission }) => permissions.includes(permission)).map(({ is, path }) => (
          <li key={is}>
            <a href={root + path} aria-current={is === current ? 'page' : undefined}>
              {t.eventTabs[is]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
