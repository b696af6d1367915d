import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nextStep, openedDayChange } from '../../../http/day-change.ts';
import { DayChangePage } from '../../../ui/organise/day-change/day-change-page.tsx';
import { MeetingLinkField } from '../../../ui/organise/day-change/meeting-link-field.tsx';

export const loader = (args: LoaderFunctionArgs) => openedDayChange(args, 'go-remote');

export const action = (args: ActionFunctionArgs) => nextStep(args, 'go-remote');

/** The snowstorm button. */
export default function GoRemote() {
  const { frame, possible, event } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  return (
    <DayChangePage
      kind="go-remote"
      {...{ frame, possible, back }}
      opened={{}}
      fields={(part) => <MeetingLinkField known={event.hasMeetingLink} {...part} />}
    />
  );
}
