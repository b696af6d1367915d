import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { contact } from '../../../domain/editor/sections/contact.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { TranslatedField, typedText } from '../../../ui/form/translated-field.tsx';
import { EditPage } from '../../../ui/organise/edit-page.tsx';
import { errorsOf } from '../../../ui/organise/form-faults.tsx';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, editing, keptBefore } = await openedSection(args, contact);
  return { frame, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, contact, editPath);

export default function EditContact() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = opened.frame;
  const { editorSections, optional } = texts(language).organise;
  const t = editorSections.contact;
  return (
    <EditPage
      {...opened}
      editing={back ?? opened.editing}
      title={t.pageTitle}
      labelOf={(name) => translatedLabel(name, t, language)}
      errorsOf={(faults) => errorsOf(faults, language)}
    >
      {(part) => (
        <>
          <TextField
            name="name"
            label={t.name}
            optionalText={optional}
            value={typedText(part.typed, 'name')}
            error={part.errors.name}
            autoComplete="off"
          />
          <TranslatedField name="title" legend={t.title} {...part} />
          <TranslatedField name="organisation" legend={t.organisation} {...part} />
          <TextField
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            value={typedText(part.typed, 'email')}
            error={part.errors.email}
            autoComplete="off"
          />
        </>
      )}
    </EditPage>
  );
}
