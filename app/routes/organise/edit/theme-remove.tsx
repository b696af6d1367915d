import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { themesPath } from '../../../domain/addresses.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { editedThemesOf } from '../../../domain/questions/edited-themes.server.ts';
import { removeTheme } from '../../../domain/questions/remove-theme.server.ts';
import { readQuestionsGo, WITHOUT_THEME } from '../../../domain/questions/theme.form.ts';
import { notFound, sentForm } from '../../../http/answers.ts';
import { atEvent } from '../../../http/organising.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.theme);
  const themes = await editedThemesOf(args.context.db, event.id);
  const theme = themes.find((one) => one.id === id);
  if (!theme) throw notFound();
  return { frame, slug: event.slug, theme, others: themes.filter((one) => one.id !== id) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const id = pathNumber(args.params.theme);
  const typed = typedIn(await sentForm(args.request));
  if (typed.remove === undefined) return data({ missing: false });
  const removed = await press((acting) =>
    removeTheme(acting, event.id, id, readQuestionsGo(typed)),
  );
  if (!removed.ok && removed.reason === 'choose') return data({ missing: true }, { status: 422 });
  return redirect(`${themesPath(args.context.language, event.slug)}?done=removed`, 303);
}

export default function RemoveTheme() {
  const { frame, slug, theme, others } = useLoaderData<typeof loader>();
  const missing = useActionData<typeof action>()?.missing ?? false;
  const { language } = frame;
  const t = texts(language).organise.themes;
  const errors = missing ? { questions: t.removal.missing } : {};
  return (
    <OrganiserPage
      frame={frame}
      title={t.removal.title(said(theme.name, language).text)}
      tab="edit"
      failed={missing}
    >
      <p>
        <a href={themesPath(language, slug)}>{t.back}</a>
      </p>
      <FormFaults errors={errors} language={language} />
      <form method="post" className="form" noValidate>
        {theme.questions === 0 ? (
          <p>{t.removal.unused}</p>
        ) : (
          <RadioGroup
            name="questions"
            legend={t.removal.questions}
            hint={t.removal.used(theme.questions)}
            error={errors.questions}
            options={[
              ...others.map(({ id, name }) => ({
                value: String(id),
                label: t.removal.to(said(name, language).text),
              })),
              { value: WITHOUT_THEME, label: t.removal.without },
            ]}
          />
        )}
        <p className="buttons">
          <Button danger name="remove" value="yes">
            {t.removal.button}
          </Button>
        </p>
      </form>
    </OrganiserPage>
  );
}
