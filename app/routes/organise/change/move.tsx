import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { When } from '../../../domain/events/event.ts';
import type { Typed } from '../../../domain/form.ts';
import { dateInHelsinki, timeInHelsinki } from '../../../domain/time.ts';
import { nextStep, openedDayChange } from '../../../http/day-change.ts';
import { NowWhen } from '../../../ui/organise/day-change/as-it-is.tsx';
import { DayChangePage } from '../../../ui/organise/day-change/day-change-page.tsx';
import { HoursFields } from '../../../ui/organise/day-change/hours-fields.tsx';

export const loader = (args: LoaderFunctionArgs) => openedDayChange(args, 'move');

export const action = (args: ActionFunctionArgs) => nextStep(args, 'move');

export default function Move() {
  const { frame, possible, event } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  return (
    <DayChangePage
      kind="move"
      {...{ frame, possible, back }}
      opened={hoursAsTyped(event.when)}
      now={<NowWhen when={event.when} language={frame.language} />}
      fields={(part) => <HoursFields {...part} />}
    />
  );
}

function hoursAsTyped(when: When): Typed {
  if (when.precision !== 'minute') return {};
  return {
    date: dateInHelsinki(when.startsAt),
    from: timeInHelsinki(when.startsAt),
    until: timeInHelsinki(when.endsAt),
  };
}
