import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { eventTexts } from '../../../domain/editor/sections/texts.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { TranslatedField } from '../../../ui/form/translated-field.tsx';
import { EditForm } from '../../../ui/organise/edit-form.tsx';
import { errorsOf } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, editing, keptBefore } = await openedSection(args, eventTexts);
  return { frame, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, eventTexts, editPath);

export default function EditTexts() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame } = opened;
  const { language } = frame;
  const t = texts(language).organise.editor.texts;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="edit" failed={back !== undefined}>
      <EditForm
        {...opened}
        editing={back ?? opened.editing}
        labelOf={(name) => translatedLabel(name, t, language)}
        errorsOf={(faults) => errorsOf(faults, language)}
      >
        {(part) => (
          <>
            <TranslatedField name="lead" legend={t.lead} hint={t.leadHint} rows={4} {...part} />
            <TranslatedField
              name="description"
              legend={t.description}
              hint={t.descriptionHint}
              rows={12}
              {...part}
            />
            <TranslatedField
              name="audience"
              legend={t.audience}
              hint={t.audienceHint}
              rows={4}
              {...part}
            />
            <TranslatedField name="recap" legend={t.recap} hint={t.recapHint} rows={8} {...part} />
          </>
        )}
      </EditForm>
    </OrganiserPage>
  );
}
