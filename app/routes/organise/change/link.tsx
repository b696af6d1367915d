import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayChangePath } from '../../../domain/addresses.ts';
import { changeLink } from '../../../domain/day-changes/change-link.server.ts';
import {
  type DayChangeFault,
  readMeetingLink,
} from '../../../domain/day-changes/day-change.form.ts';
import { type Faults, type Typed, typedIn } from '../../../domain/form.ts';
import { sentForm } from '../../../http/answers.ts';
import { openedDayChange } from '../../../http/day-change.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { dayChangeErrors } from '../../../ui/organise/day-change/day-change-errors.ts';
import { LeaveAsItIs } from '../../../ui/organise/day-change/leave-as-it-is.tsx';
import { MeetingLinkField } from '../../../ui/organise/day-change/meeting-link-field.tsx';
import { FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export const loader = (args: LoaderFunctionArgs) => openedDayChange(args, 'link');

interface ComesBack {
  typed: Typed;
  faults: Faults<DayChangeFault>;
  unavailable: boolean;
}

/** One step: nobody is told, and a link that turns out wrong in the middle of a meeting is changed again at once. */
export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'change-day');
  const typed = typedIn(await sentForm(args.request));
  const comeBack = (status: number, back: Partial<ComesBack>) =>
    data<ComesBack>({ typed, faults: {}, unavailable: false, ...back }, { status });
  const read = readMeetingLink(typed);
  if (!read.ok) return comeBack(422, { faults: read.faults });
  const changed = await perform((acting) => changeLink(acting, event.id, read.value.meetingLink));
  if (!changed.ok && changed.reason === 'unavailable') return comeBack(503, { unavailable: true });
  const path = dayChangePath(args.context.language, event.slug);
  return redirect(changed.ok ? `${path}?done=link` : path, 303);
}

export default function MeetingLink() {
  const { frame, possible, pools } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.dayChange;
  const errors = dayChangeErrors(back?.faults ?? {}, language);
  const remote = pools.find(({ mode }) => mode === 'remote')?.confirmed ?? 0;
  return (
    <OrganiserPage
      frame={frame}
      title={t.kinds.link.title}
      tab="change"
      failed={back !== undefined}
    >
      {possible ? (
        <>
          <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
          <p className="prose">{t.linkLeads(remote)}</p>
          <form method="post" className="form" noValidate>
            <MeetingLinkField typed={back?.typed ?? {}} {...{ errors, language }} known={false} />
            <p className="buttons">
              <Button>{t.changeLink}</Button>
              <LeaveAsItIs frame={frame} />
            </p>
          </form>
        </>
      ) : (
        <p>{t.notPossible}</p>
      )}
    </OrganiserPage>
  );
}
