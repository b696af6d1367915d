import { isRunning, type Task } from '../../domain/tasks/task.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import type { Frame } from './frame.ts';

/** How far a task is, and the button that ends it. A script keeps it up to date (task-progress.js). */
export function TaskProgress({ task, frame }: { task: Task; frame: Frame }) {
  const { language, path } = frame;
  const t = texts(language).organise.task;
  const { kind, state, done, total, endedAt } = task;
  const running = isRunning(task);
  return (
    <>
      <div data-task={running ? 'running' : 'ended'} className="task">
        <p role="status">
          {t.states[state]} {t.soFar(done, total)}
        </p>
        <progress value={done} max={Math.max(total, 1)} aria-label={t.titles[kind]} />
        {endedAt !== null && <p className="quiet">{dateAndTime(endedAt, language)}</p>}
      </div>
      {running && (
        <>
          <p>{t.mayLeave}</p>
          <div className="buttons">
            <a className="ds-button" data-variant="secondary" href={path}>
              {t.refresh}
            </a>
            <form method="post">
              <Button variant="secondary" danger>
                {t.stop}
              </Button>
            </form>
          </div>
        </>
      )}
    </>
  );
}
