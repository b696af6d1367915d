import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { themesPath } from '../../../domain/addresses.ts';
import { themesOf } from '../../../domain/questions/questions.server.ts';
import { themeSection } from '../../../domain/questions/theme-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { pathNumber } from '../../../http/path-number.ts';
import { texts } from '../../../i18n/index.ts';
import { GonePage } from '../../../ui/organise/gone-page.tsx';
import { ThemePage } from '../../../ui/organise/themes/theme-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const id = pathNumber(args.params.theme);
  const { frame, event, editing, keptBefore } = await openedSection(args, themeSection(id));
  const themes = await themesOf(args.context.db, event.id);
  const exists = themes.some((theme) => theme.id === id);
  return data(
    { frame, slug: event.slug, exists, editing, keptBefore },
    { status: exists ? 200 : 404 },
  );
}

export const action = (args: ActionFunctionArgs) =>
  savedSection(args, themeSection(pathNumber(args.params.theme)), themesPath);

export default function EditTheme() {
  const { exists, ...opened } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { frame, slug } = opened;
  const t = texts(frame.language).organise.themes;
  if (!exists && !back)
    return (
      <GonePage frame={frame} back={{ href: themesPath(frame.language, slug), text: t.back }} />
    );
  return <ThemePage {...opened} title={t.editTitle} back={back} />;
}
