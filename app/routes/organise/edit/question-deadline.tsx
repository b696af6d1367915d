import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { themesPath } from '../../../domain/addresses.ts';
import { questionDeadline } from '../../../domain/questions/deadline-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { typedText } from '../../../ui/form/translated-field.tsx';
import { EditForm } from '../../../ui/organise/edit-form.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { wordsFor } from '../../../ui/organise/own-faults.ts';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, questionDeadline);
  return { frame, slug: event.slug, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) =>
  savedSection(args, questionDeadline, themesPath);

export default function QuestionDeadline() {
  const { slug, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame } = opened;
  const { language } = frame;
  const { back: backToThemes, deadline: t } = texts(language).organise.themes;
  const { optional } = texts(language).organise;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="edit" failed={back !== undefined}>
      <p>
        <a href={themesPath(language, slug)}>{backToThemes}</a>
      </p>
      <p>{t.hint}</p>
      <EditForm
        {...opened}
        editing={back ?? opened.editing}
        labelOf={(name) => translatedLabel(name, t.fields, language)}
        errorsOf={(faults) => wordsFor(faults, language, { own: t.faults })}
      >
        {({ typed, errors }) => (
          <div className="side-by-side">
            {(['date', 'time'] as const).map((name) => (
              <TextField
                key={name}
                name={name}
                type={name}
                label={t.fields[name]}
                optionalText={optional}
                value={typedText(typed, name)}
                error={errors[name]}
              />
            ))}
          </div>
        )}
      </EditForm>
    </OrganiserPage>
  );
}
