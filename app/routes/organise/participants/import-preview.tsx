import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { importPath, participantsPath, taskPath } from '../../../domain/addresses.ts';
import { confirmImport, discardImport } from '../../../domain/imports/confirm-import.server.ts';
import { mailsOf } from '../../../domain/imports/imports.server.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atImportToConfirm } from '../../../http/own-import.ts';
import { shownRows } from '../../../http/shown-rows.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ConfirmImport } from '../../../ui/organise/import/confirm-import.tsx';
import { ImportRows } from '../../../ui/organise/import/import-rows.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, sheet } = await atImportToConfirm(args);
  const { context, request } = args;
  const { id, fileName, rows, plan, planNumber, judgedAt } = sheet;
  if (plan === null || judgedAt === null)
    throw redirect(importPath(context.language, event.slug, id, 'columns'));
  return {
    frame,
    slug: event.slug,
    fields: await fieldsOf(context.db, event.id),
    sheet: { id, fileName, rows, plan, planNumber, judgedAt },
    shown: await shownRows(context, request, sheet),
    mails: await mailsOf(context.db, id),
  };
}

/** Confirms what was shown, once; or gives the sheet up. */
export async function action(args: ActionFunctionArgs) {
  const { event, sheet, press } = await atImportToConfirm(args);
  const { language } = args.context;
  const sent = await sentForm(args.request);
  if (sent.get('discard') !== null) {
    await press((acting) => discardImport(acting, sheet.id));
    return redirect(`${participantsPath(language, event.slug)}?done=import-discarded`, 303);
  }
  const planNumber = Number(sent.get('plan'));
  const confirmed = await press((acting) => confirmImport(acting, sheet, planNumber));
  if (confirmed.ok) return redirect(taskPath(language, confirmed.task), 303);
  return data({ plannedAnew: true }, 409);
}

export default function ImportPreview() {
  const { frame, slug, fields, sheet, shown, mails } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language, path } = frame;
  const t = texts(language).organise.participantImport;
  return (
    <OrganiserPage frame={frame} title={t.preview.title} tab="participants">
      {back?.plannedAnew && (
        <div role="alert">
          <Notice tone="warning">
            <p>{t.preview.plannedAnew}</p>
          </Notice>
        </div>
      )}
      <p className="quiet">{t.step(3)}</p>
      <ConfirmImport
        sheet={sheet}
        counts={shown.counts}
        mails={mails}
        slug={slug}
        language={language}
      />
      <ImportRows
        {...shown}
        done={false}
        plan={sheet.plan}
        path={path}
        fields={fields}
        slug={slug}
        leftOutFile={importPath(language, slug, sheet.id, 'left-out.csv')}
        language={language}
      />
    </OrganiserPage>
  );
}
