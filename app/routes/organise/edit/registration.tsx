import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import {
  canTakeRegistrations,
  registration,
} from '../../../domain/editor/sections/registration.server.ts';
import { seatModesOf } from '../../../domain/events/event.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { EditPage } from '../../../ui/organise/edit-page.tsx';
import { editorErrors } from '../../../ui/organise/editor-errors.ts';
import { RegistrationFields } from '../../../ui/organise/registration-fields.tsx';
import { registrationLabel } from '../../../ui/organise/registration-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, registration);
  const pools = await poolsOf(args.context.db, event.id);
  const seats = (event.mode === null ? [] : seatModesOf(event.mode)).map((mode) => ({
    mode,
    confirmed: pools.find((pool) => pool.mode === mode)?.confirmed ?? 0,
  }));
  return { frame, editing, keptBefore, seats, possible: canTakeRegistrations(event) };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, registration, editPath);

export default function EditRegistration() {
  const { seats, possible, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = opened.frame;
  const t = texts(language).organise.editorSections.registration;
  const confirmed = new Map(seats.map((one) => [`seats.${one.mode}`, one.confirmed]));
  return (
    <EditPage
      {...opened}
      editing={back ?? opened.editing}
      title={t.pageTitle}
      labelOf={(name) => registrationLabel(name, language)}
      errorsOf={(faults) =>
        editorErrors(faults, language, (name, fault) =>
          fault === 'below-confirmed' ? t.belowConfirmed(confirmed.get(name) ?? 0) : undefined,
        )
      }
      inWords={(name, value) =>
        value === 'on' ? (registrationLabel(name, language) ?? value) : value
      }
    >
      {(part) => <RegistrationFields seats={seats} possible={possible} {...part} />}
    </EditPage>
  );
}
