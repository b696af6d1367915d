import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { importPath } from '../../../domain/addresses.ts';
import { type Faults, type Typed, typedIn } from '../../../domain/form.ts';
import { guessedColumns } from '../../../domain/imports/guessed-columns.ts';
import { type PlanFault, readPlan } from '../../../domain/imports/plan.form.ts';
import { columnField } from '../../../domain/imports/plan.ts';
import { planImport, previewImport } from '../../../domain/imports/plan-import.server.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atImportToConfirm } from '../../../http/own-import.ts';
import { texts } from '../../../i18n/index.ts';
import { ColumnsForm } from '../../../ui/organise/import/columns-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, sheet } = await atImportToConfirm(args);
  const fields = await fieldsOf(args.context.db, event.id);
  const { header, samples, plan } = sheet;
  const columns = plan?.columns ?? guessedColumns(header, samples, fields);
  const chosen: Typed = {
    language: frame.language,
    known: 'skip',
    ...(plan && { mode: plan.mode, language: plan.language, known: plan.known }),
    ...(plan?.confirm && { confirm: 'on' }),
    ...(plan?.pastCapacity && { pastCapacity: 'on' }),
    ...Object.fromEntries(columns.map((meaning, at) => [columnField(at), meaning ?? ''])),
  };
  const { fileName, rows } = sheet;
  return {
    frame,
    slug: event.slug,
    hybrid: event.mode === 'hybrid',
    fields,
    sheet: { fileName, header, samples, rows },
    chosen,
  };
}

interface Back {
  typed: Typed;
  faults: Faults<PlanFault>;
  unavailable: boolean;
}

/** Judges every row by the plan, and leads to the preview. */
export async function action(args: ActionFunctionArgs) {
  const { event, sheet, perform, press } = await atImportToConfirm(args);
  const { db, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const read = readPlan(typed, {
    width: sheet.header.length,
    mode: event.mode ?? 'remote',
    fields: await fieldsOf(db, event.id),
  });
  if (!read.ok) return data<Back>({ typed, faults: read.faults, unavailable: false }, 422);
  const planned = await perform(async (acting) => ({
    ok: true as const,
    number: await planImport(acting, sheet.id, read.value),
  }));
  if (!planned.ok) return data<Back>({ typed, faults: {}, unavailable: true }, 503);
  if (planned.number !== null) await previewImport(sheet, read.value, planned.number, press);
  return redirect(importPath(language, event.slug, sheet.id), 303);
}

export default function ImportColumns() {
  const { frame, chosen, ...shown } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.participantImport;
  return (
    <OrganiserPage
      frame={frame}
      title={t.columns.title}
      tab="participants"
      failed={back !== undefined}
    >
      <ColumnsForm
        {...shown}
        typed={back?.typed ?? chosen}
        faults={back?.faults ?? {}}
        unavailable={back?.unavailable}
        language={language}
      />
    </OrganiserPage>
  );
}
