import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { basics } from '../../../domain/editor/sections/basics.server.ts';
import { EVENT_KINDS } from '../../../domain/events/event.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { TranslatedField, typedText } from '../../../ui/form/translated-field.tsx';
import { EditPage } from '../../../ui/organise/edit-page.tsx';
import { editorErrors } from '../../../ui/organise/editor-errors.ts';
import { translatedLabel } from '../../../ui/organise/translated-label.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, basics);
  const { origin } = args.context;
  return { frame, editing, keptBefore, origin, isDraft: event.status === 'draft' };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, basics, editPath);

export default function EditBasics() {
  const { origin, isDraft, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = opened.frame;
  const { organise, event: words } = texts(language);
  const t = organise.editorSections.basics;
  const accesses = { '': t.accessUnknown, ...words.access };
  const choices: Record<string, string> = { ...words.kind, ...accesses };
  return (
    <EditPage
      {...opened}
      editing={back ?? opened.editing}
      title={t.pageTitle}
      labelOf={(name) => translatedLabel(name, t, language)}
      errorsOf={(faults) =>
        editorErrors(faults, language, (name) => (name === 'title.fi' ? t.titleMissing : undefined))
      }
      inWords={(name, value) =>
        name === 'kind' || name === 'access' ? (choices[value] ?? value) : value
      }
    >
      {(part) => (
        <>
          <TranslatedField name="title" legend={t.title} required {...part} />
          <TranslatedField name="theme" legend={t.theme} hint={t.themeHint} {...part} />
          <RadioGroup
            name="kind"
            legend={t.kind}
            value={typedText(part.typed, 'kind')}
            error={part.errors.kind}
            options={EVENT_KINDS.map((value) => ({ value, label: words.kind[value] }))}
          />
          <TextField
            name="ordinal"
            label={t.ordinal}
            hint={t.ordinalHint}
            optionalText={organise.optional}
            value={typedText(part.typed, 'ordinal')}
            error={part.errors.ordinal}
            inputMode="numeric"
          />
          <RadioGroup
            name="access"
            legend={t.access}
            value={typedText(part.typed, 'access') ?? ''}
            error={part.errors.access}
            options={Object.entries(accesses).map(([value, label]) => ({ value, label }))}
          />
          {isDraft && (
            <TextField
              name="slug"
              label={t.slug}
              hint={t.slugHint(origin)}
              value={typedText(part.typed, 'slug')}
              error={part.errors.slug}
            />
          )}
        </>
      )}
    </EditPage>
  );
}
