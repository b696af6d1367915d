import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nextStep, openedDayChange } from '../../../http/day-change.ts';
import { NowWhen } from '../../../ui/organise/day-change/as-it-is.tsx';
import { DayChangePage } from '../../../ui/organise/day-change/day-change-page.tsx';

export const loader = (args: LoaderFunctionArgs) => openedDayChange(args, 'cancel');

export const action = (args: ActionFunctionArgs) => nextStep(args, 'cancel');

export default function Cancel() {
  const { frame, possible, event } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  return (
    <DayChangePage
      kind="cancel"
      {...{ frame, possible, back }}
      opened={{}}
      now={<NowWhen when={event.when} language={frame.language} />}
    />
  );
}
