import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { taskPath } from '../../domain/addresses.ts';
import { isRunning } from '../../domain/tasks/task.ts';
import { stopTask } from '../../domain/tasks/tasks.server.ts';
import { press } from '../../http/own-registration.ts';
import { atOwnTask } from '../../http/own-task.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import script from '../../ui/organise/task-progress.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, task } = await atOwnTask(args);
  return { frame, task };
}

/** Stops it; what is done by then stays done. */
export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { task } = await atOwnTask(args);
  await press(context, () => stopTask(context.db, task.id, context.now));
  return redirect(taskPath(context.language, task.id), 303);
}

export default function TaskPage() {
  const { frame, task } = useLoaderData<typeof loader>();
  const { language, path } = frame;
  const t = texts(language).organise.task;
  const { kind, state, done, total, endedAt } = task;
  const running = isRunning(task);
  return (
    <OrganiserPage frame={frame} title={t.titles[kind]} script={running ? script : undefined}>
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
    </OrganiserPage>
  );
}
