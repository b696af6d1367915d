import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { importPath } from '../../../domain/addresses.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { ownImports } from '../../../domain/imports/imports.server.ts';
import { startImport } from '../../../domain/imports/start-import.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { type SheetFault, sheetIn } from '../../../http/sent-sheet.ts';
import { texts } from '../../../i18n/index.ts';
import { UploadForm } from '../../../ui/organise/import/upload-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, organiser } = await atEvent(args, 'edit-participants');
  const { db, now, keyring } = args.context;
  const pools = await poolsOf(db, event.id);
  return {
    frame,
    slug: event.slug,
    open: event.status === 'published' && pools.length > 0,
    earlier: await ownImports(db, event.id, { organiserId: organiser.id, now, keyring }),
  };
}

/** Takes in a sheet; what its columns mean is asked next. */
export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-participants');
  const sheet = await sheetIn(await sentForm(args.request));
  if (!sheet.ok) return data<{ fault: SheetFault }>({ fault: sheet.fault }, 422);
  const id = await startImport(event.id, sheet.head, sheet.rows, press);
  return redirect(importPath(args.context.language, event.slug, id, 'columns'), 303);
}

export default function ImportParticipants() {
  const { frame, ...shown } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.participantImport;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="participants" failed={back !== undefined}>
      <UploadForm {...shown} fault={back?.fault} language={language} />
    </OrganiserPage>
  );
}
