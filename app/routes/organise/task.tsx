import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { participantsPath, taskPath } from '../../domain/addresses.ts';
import { exportedFile } from '../../domain/exports/exports.server.ts';
import { isRunning } from '../../domain/tasks/task.ts';
import { stopTask } from '../../domain/tasks/tasks.server.ts';
import { importOutcome } from '../../http/import-outcome.ts';
import { press } from '../../http/own-registration.ts';
import { atOwnTask } from '../../http/own-task.ts';
import { texts } from '../../i18n/index.ts';
import { ImportedRows } from '../../ui/organise/import/imported-rows.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { ParticipantFile } from '../../ui/organise/participants/participant-file.tsx';
import script from '../../ui/organise/task-progress.js?url&no-inline';
import { TaskProgress } from '../../ui/organise/task-progress.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, task, event, may } = await atOwnTask(args);
  const { context, request } = args;
  const { kind, id } = task;
  const file = kind === 'export' ? await exportedFile(context.db, id, context.now) : null;
  const ended = kind === 'import' && !isRunning(task) && may('edit-participants');
  const outcome = ended ? await importOutcome(context, request, task) : null;
  return { frame, task, file, outcome, ended, slug: event.slug };
}

/** Stops it; what is done by then stays done. */
export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { task } = await atOwnTask(args);
  await press(context, () => stopTask(context.db, task.id, context.now));
  return redirect(taskPath(context.language, task.id), 303);
}

export default function TaskPage() {
  const { frame, task, file, outcome, ended, slug } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise;
  const { kind, state } = task;
  return (
    <OrganiserPage
      frame={frame}
      title={t.task.titles[kind]}
      tab={kind === 'bulletin' ? undefined : 'participants'}
      script={isRunning(task) ? script : undefined}
    >
      <TaskProgress task={task} frame={frame} />
      {kind === 'export' && state === 'done' && (
        <ParticipantFile task={task.id} file={file} language={language} />
      )}
      {ended && <ImportedRows task={task} outcome={outcome} slug={slug} frame={frame} />}
      {kind !== 'bulletin' && (
        <p>
          <a href={participantsPath(language, slug)}>{t.participantFile.back}</a>
        </p>
      )}
    </OrganiserPage>
  );
}
