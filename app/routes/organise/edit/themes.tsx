import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { editPath, themePath, themesPath } from '../../../domain/addresses.ts';
import { questionsCloseAt } from '../../../domain/events/event.ts';
import { typedIn } from '../../../domain/form.ts';
import { readMove } from '../../../domain/order/order.form.ts';
import { editedThemesOf } from '../../../domain/questions/edited-themes.server.ts';
import { moveTheme } from '../../../domain/questions/move-theme.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { backToList } from '../../../http/ordering.ts';
import { atEvent } from '../../../http/organising.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/reorder.js?url&no-inline';
import { ThemeList } from '../../../ui/organise/themes/theme-list.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  const themes = await editedThemesOf(args.context.db, event.id);
  return { frame, slug: event.slug, themes, closesAt: questionsCloseAt(event) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'edit-event');
  const path = themesPath(args.context.language, event.slug);
  const move = readMove(typedIn(await sentForm(args.request)));
  if (!move) return redirect(path, 303);
  return backToList(path, move, await press((acting) => moveTheme(acting, event.id, move)));
}

export default function Themes() {
  const { frame, slug, themes, closesAt } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.themes;
  return (
    <OrganiserPage
      frame={frame}
      title={t.title}
      tab="edit"
      actions={<ButtonLink href={themePath(language, slug, 'new')}>{t.add}</ButtonLink>}
      script={script}
    >
      <BackToEditing frame={frame} />
      <p>{t.lead}</p>
      {themes.length === 0 ? <p>{t.empty}</p> : <ThemeList {...{ themes, slug, language }} />}
      <section aria-labelledby="deadline">
        <h2 id="deadline">{t.deadline.title}</h2>
        <p>
          {closesAt === null
            ? t.deadline.unknown
            : t.deadline.until(dateAndTime(closesAt, language))}
        </p>
        <p>
          <a href={`${editPath(language, slug, 'registration')}#questionsClose.date`}>
            {t.deadline.change}
          </a>
        </p>
      </section>
    </OrganiserPage>
  );
}
