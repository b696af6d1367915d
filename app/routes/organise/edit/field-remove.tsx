import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { fieldsPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { editedField } from '../../../domain/registrations/fields/edited-fields.server.ts';
import { removeField } from '../../../domain/registrations/fields/remove-field.server.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { RemovePage } from '../../../ui/organise/remove-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const field = await editedField(args.context.db, event.id, pathNumber(args.params.field));
  if (!field || field.retired) throw notFound();
  return { frame, slug: event.slug, label: field.label, answers: field.answers };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.field);
  const path = fieldsPath(args.context.language, event.slug);
  if (typedIn(await sentForm(args.request)).remove === undefined) return redirect(path, 303);
  const removed = await press((acting) => removeField(acting, event.id, id));
  const retired = removed.ok && removed.is === 'retired';
  return redirect(`${path}?done=${retired ? 'field-retired' : 'removed'}`, 303);
}

export default function RemoveField() {
  const { frame, slug, label, answers } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.fields;
  return (
    <RemovePage
      frame={frame}
      title={t.removal.title(said(label, language).text)}
      back={{ href: fieldsPath(language, slug), text: t.back }}
      button={answers === 0 ? t.removal.remove : t.removal.retire}
    >
      <p>{answers === 0 ? t.removal.unanswered : t.removal.answered(answers)}</p>
    </RemovePage>
  );
}
