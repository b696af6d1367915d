import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { fieldPath, fieldsPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import { editedFieldsOf } from '../../../domain/registrations/fields/edited-fields.server.ts';
import { moveField } from '../../../domain/registrations/fields/move-field.server.ts';
import { askFieldAgain } from '../../../domain/registrations/fields/remove-field.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { FieldList } from '../../../ui/organise/fields/field-list.tsx';
import { FieldsPreview } from '../../../ui/organise/fields/fields-preview.tsx';
import { RetiredFields } from '../../../ui/organise/fields/retired-fields.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const fields = await editedFieldsOf(args.context.db, event.id);
  return { frame, slug: event.slug, hybrid: event.mode === 'hybrid', fields };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = fieldsPath(args.context.language, event.slug);
  const typed = typedIn(await sentForm(args.request));
  if (typed.again !== undefined) {
    const id = Number(typed.again);
    const asked = await press((acting) => askFieldAgain(acting, event.id, id));
    return redirect(`${path}?done=${asked.ok ? 'field-asked-again' : 'list-changed'}`, 303);
  }
  const move = readMove(typed);
  if (!move) return redirect(path, 303);
  return backToList(path, move, await press((acting) => moveField(acting, event.id, move)));
}

export default function Fields() {
  const { frame, slug, hybrid, fields } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.fields;
  const asked = fields.filter(({ retired }) => !retired);
  const retired = fields.filter((field) => field.retired);
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="edit"
      actions={<ButtonLink href={fieldPath(language, slug, 'new')}>{t.add}</ButtonLink>}
      script={script}
    >
      <BackToEditing frame={frame} />
      <p>{t.lead}</p>
      {asked.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <FieldList fields={asked} {...{ slug, language }} />
          <FieldsPreview fields={asked} {...{ hybrid, language }} />
        </>
      )}
      {retired.length > 0 && <RetiredFields fields={retired} language={language} />}
    </OrganiserPage>
  );
}
