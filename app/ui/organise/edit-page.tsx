import type { ReactNode } from 'react';
import { editPath } from '../../domain/addresses.ts';
import { texts } from '../../i18n/index.ts';
import { EditForm, type EditFormProps, isFaulty } from './edit-form.tsx';
import { OrganiserPage } from './organiser-page.tsx';

interface EditPageProps<Own extends string> extends EditFormProps<Own> {
  title: string;
  /** Before the form: what is changed elsewhere. */
  above?: ReactNode;
}

/** A page of the editor that is one section's form. */
export function EditPage<Own extends string>({ title, above, ...form }: EditPageProps<Own>) {
  const { frame, editing } = form;
  return (
    <OrganiserPage frame={frame} title={title} tab="edit" failed={isFaulty(editing)}>
      <BackToEditing frame={frame} />
      {above}
      <EditForm {...form} />
    </OrganiserPage>
  );
}

export function BackToEditing({ frame }: Pick<EditFormProps<never>, 'frame'>) {
  const { language, event } = frame;
  return (
    event && (
      <p>
        <a href={editPath(language, event.slug)}>{texts(language).organise.editorSections.back}</a>
      </p>
    )
  );
}
