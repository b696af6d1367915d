import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { eventTexts } from '../../../domain/editor/sections/texts.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { TranslatedField } from '../../../ui/form/translated-field.tsx';
import { TranslatedMarkdown } from '../../../ui/form/translated-markdown.tsx';
import { EditPage } from '../../../ui/organise/edit-page.tsx';
import { errorsOf } from '../../../ui/organise/form-faults.tsx';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, editing, keptBefore } = await openedSection(args, eventTexts);
  return { frame, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, eventTexts, editPath);

export default function EditTexts() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = opened.frame;
  const t = texts(language).organise.editor.texts;
  return (
    <EditPage
      {...opened}
      editing={back ?? opened.editing}
      title={t.title}
      labelOf={(name) => translatedLabel(name, t, language)}
      errorsOf={(faults) => errorsOf(faults, language)}
      previewOf="description"
    >
      {(part) => (
        <>
          <TranslatedField name="lead" legend={t.lead} hint={t.leadHint} rows={6} {...part} />
          <TranslatedMarkdown
            name="description"
            legend={t.description}
            rows={12}
            headingLevel={3}
            {...part}
          />
          <TranslatedField
            name="audience"
            legend={t.audience}
            hint={t.audienceHint}
            rows={6}
            {...part}
          />
          <TranslatedMarkdown
            name="recap"
            legend={t.recap}
            hint={t.recapHint}
            rows={8}
            headingLevel={4}
            {...part}
          />
        </>
      )}
    </EditPage>
  );
}
