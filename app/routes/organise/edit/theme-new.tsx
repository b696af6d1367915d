import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { themesPath } from '../../../domain/addresses.ts';
import { newTheme } from '../../../domain/questions/theme-section.server.ts';
import { openedSection, savedSection } from '../../../http/editing.ts';
import { texts } from '../../../i18n/index.ts';
import { ThemePage } from '../../../ui/organise/themes/theme-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, editing, keptBefore } = await openedSection(args, newTheme);
  return { frame, slug: event.slug, editing, keptBefore };
}

export const action = (args: ActionFunctionArgs) => savedSection(args, newTheme, themesPath);

export default function NewTheme() {
  const opened = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { newTitle } = texts(opened.frame.language).organise.themes;
  return <ThemePage {...opened} title={newTitle} back={back} />;
}
