import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bulletinPath } from '../../../domain/addresses.ts';
import { readBulletin } from '../../../domain/bulletins/bulletin.form.ts';
import { rewriteBulletin } from '../../../domain/bulletins/write-bulletin.server.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { type Typed, translatedAsTyped, typedIn } from '../../../domain/form.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { writtenFilter } from '../../../domain/registrations/participant-filter.ts';
import { sentForm } from '../../../http/answers.ts';
import { atBulletin } from '../../../http/bulletin.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { texts } from '../../../i18n/index.ts';
import { BulletinForm } from '../../../ui/organise/messages/bulletin-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

/** What is scheduled or sent is not rewritten: its own page says what can be done. */
export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, bulletin } = await atBulletin(args);
  const { db, language } = args.context;
  const leave = bulletinPath(language, event.slug, bulletin.id);
  if (bulletin.release.is !== 'draft') return redirect(leave);
  const typed: Typed = {
    ...Object.fromEntries(writtenFilter(bulletin.segment)),
    ...translatedAsTyped('subject', bulletin.subject),
    ...translatedAsTyped('body', bulletin.body),
  };
  const pools = await poolsOf(db, event.id);
  const fields = await fieldsOf(db, event.id);
  return { frame, form: { pools, fields, countyCode: event.network.countyCode, leave }, typed };
}

export async function action(args: ActionFunctionArgs) {
  const { event, bulletin, perform } = await atBulletin(args);
  const { db, language } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const read = readBulletin(typed, await fieldsOf(db, event.id));
  if (!read.ok) return backWithFaults(typed, read.faults);
  const rewritten = await perform((acting) => rewriteBulletin(acting, bulletin.id, read.value));
  if (!rewritten.ok && rewritten.reason === 'unavailable') return backUnavailable(typed);
  return redirect(bulletinPath(language, event.slug, bulletin.id), 303);
}

export default function EditBulletin() {
  const { frame, form, typed } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const shown = back ?? { typed, faults: {}, unavailable: false };
  return (
    <OrganiserPage
      frame={frame}
      title={texts(language).organise.bulletins.editTitle}
      tab="messages"
      failed={back !== undefined}
    >
      <BulletinForm {...form} {...shown} language={language} />
    </OrganiserPage>
  );
}
