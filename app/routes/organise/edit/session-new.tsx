import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { programmePath } from '../../../domain/addresses.ts';
import { newSession } from '../../../domain/programme/session-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { isFaulty } from '../../../ui/organise/edit-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { SessionForm } from '../../../ui/organise/programme/session-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, newSession);
  return { frame, event: { slug: event.slug, when: event.when }, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, newSession, programmePath);

export default function NewSession() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, event } = opened;
  const t = texts(frame.language).organise.programme;
  return (
    <OrganiserPage frame={frame} title={t.session.newTitle} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={programmePath(frame.language, event.slug)}>{t.back}</a>
      </p>
      <SessionForm {...opened} editing={back ?? opened.editing} />
    </OrganiserPage>
  );
}
