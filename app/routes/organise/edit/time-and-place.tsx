import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath, roomPath } from '../../../domain/addresses.ts';
import { timeAndPlace } from '../../../domain/editor/sections/time-and-place.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { EditPage } from '../../../ui/organise/edit-page.tsx';
import { editorErrors } from '../../../ui/organise/editor-errors.ts';
import {
  OnTheDayFields,
  Settled,
  WhenAndWhereFields,
} from '../../../ui/organise/time-and-place-fields.tsx';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, timeAndPlace);
  const { slug, status, when, mode, venue, hasMeetingLink } = event;
  const day = { slug, status, when, mode, venue, hasMeetingLink };
  return { frame, editing, keptBefore, day };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, timeAndPlace, editPath);

export default function EditTimeAndPlace() {
  const { day, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame } = opened;
  const { language } = frame;
  const { event: words, organise } = texts(language);
  const { timeAndPlace: t, meetingLink } = organise.editorSections;
  const isDraft = day.status === 'draft';
  // What was typed while somebody else published the event is shown once more, to be used elsewhere.
  const hasFields = isDraft || (back !== undefined && back.conflicts.length > 0);
  const modes: Record<string, string> = words.mode;
  return (
    <EditPage
      {...opened}
      editing={back ?? opened.editing}
      title={t.pageTitle}
      labelOf={(name) => translatedLabel(name, t, language)}
      errorsOf={(faults) =>
        editorErrors(faults, language, (name) => (name === 'mode' ? t.modeMissing : undefined))
      }
      inWords={(name, value) => (name === 'mode' ? (modes[value] ?? value) : value)}
      above={
        isDraft ? null : (
          <>
            <Settled day={day} language={language} />
            <p>{t.published}</p>
            {frame.permissions.includes('change-day') && (
              <p>
                <a href={`${roomPath(language, day.slug)}/change`}>{t.toChange}</a>
              </p>
            )}
          </>
        )
      }
    >
      {(part) => (
        <>
          {hasFields && <WhenAndWhereFields {...part} />}
          {isDraft && day.mode !== 'on-site' && (
            <p>
              {meetingLink.pageTitle}:{' '}
              {day.hasMeetingLink ? meetingLink.isSet : meetingLink.isNotSet}.{' '}
              <a href={editPath(language, day.slug, 'meeting-link')}>
                {day.hasMeetingLink ? meetingLink.replaceOrRemove : meetingLink.setIt}
              </a>
            </p>
          )}
          <OnTheDayFields {...part} />
        </>
      )}
    </EditPage>
  );
}
