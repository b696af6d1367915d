import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sessionPath } from '../../../domain/addresses.ts';
import {
  appearanceOf,
  appearanceSection,
  otherEventsOf,
} from '../../../domain/programme/appearance-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { isFaulty } from '../../../ui/organise/edit-form.tsx';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { AppearanceForm } from '../../../ui/organise/programme/appearance-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = pathNumber(args.params.appearance);
  const { may } = await atEvent(args, 'edit-event');
  const section = appearanceSection(id, { mayRename: may('edit-network') });
  const { frame, event, editing, keptBefore } = await openedSection(args, section);
  const appearance = await appearanceOf(db, event.id, id);
  const speakerId = appearance?.speakerId ?? null;
  const shown = {
    frame,
    sessionPath: sessionPath(frame.language, event.slug, pathNumber(args.params.session)),
    exists: appearance !== null,
    isPerson: speakerId !== null,
    otherEvents: speakerId === null ? 0 : await otherEventsOf(db, event, speakerId),
    editing,
    keptBefore,
  };
  return data(shown, { status: appearance ? 200 : 404 });
}

export async function action(args: ActionFunctionArgs) {
  const { may } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.appearance);
  const section = appearanceSection(id, { mayRename: may('edit-network') });
  return savedSection(args, section, (language, slug) =>
    sessionPath(language, slug, pathNumber(args.params.session)),
  );
}

export default function EditAppearance() {
  const { exists, isPerson, otherEvents, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame } = opened;
  const t = texts(frame.language).organise.programme;
  const session = { href: opened.sessionPath, text: t.backToSession };
  if (!exists && !back) return <GonePage frame={frame} back={session} />;
  return (
    <OrganiserPage frame={frame} title={t.appearances.editTitle} tab="edit" failed={isFaulty(back)}>
      <p>
        <a href={session.href}>{session.text}</a>
      </p>
      <AppearanceForm
        {...opened}
        editing={back ?? opened.editing}
        of={isPerson || back?.typed.name ? 'named-here' : 'organisation'}
        nameHint={otherEvents > 0 ? t.appearances.sharedName(otherEvents) : undefined}
      />
    </OrganiserPage>
  );
}
