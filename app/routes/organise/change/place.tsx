import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { translatedAsTyped } from '../../../domain/form.ts';
import { nextStep, openedDayChange } from '../../../http/day-change.ts';
import { DayChangePage } from '../../../ui/organise/day-change/day-change-page.tsx';
import { PlaceFields } from '../../../ui/organise/day-change/place-fields.tsx';

export const loader = (args: LoaderFunctionArgs) => openedDayChange(args, 'place');

export const action = (args: ActionFunctionArgs) => nextStep(args, 'place');

export default function Place() {
  const { frame, possible, event } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const opened = {
    mode: event.mode === 'on-site' ? 'on-site' : 'hybrid',
    address: event.venue?.address ?? '',
    ...translatedAsTyped('venue', event.venue?.name ?? null),
  };
  return (
    <DayChangePage
      kind="place"
      {...{ frame, possible, back, opened }}
      fields={(part) => <PlaceFields mode={event.mode} {...part} />}
    />
  );
}
