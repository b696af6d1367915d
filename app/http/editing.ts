import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { announcementPath, pathIn } from '../domain/addresses.ts';
import { latestAnnouncement } from '../domain/announcements/announcements.server.ts';
import { openSection, saveSection } from '../domain/editor/save-section.server.ts';
import { BASE, type Editing, type Section } from '../domain/editor/section.ts';
import { type Typed, typedIn } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { sentForm } from './answers.ts';
import { atEvent } from './organising.ts';

/** A form that has come back. */
export type EditingAgain<Own extends string = never> = Editing<Own> & {
  /** Nothing was saved: the database could not be written to. */
  unavailable: boolean;
  /** Nothing was saved: it was asked how the texts look. */
  previewed: boolean;
};

/** The event of an editor's page and the page's form, for those who may edit the event. */
export async function openedSection<Value, Own extends string>(
  args: LoaderFunctionArgs,
  section: Section<Value, Own>,
) {
  const desk = await atEvent(args, 'edit-event');
  const { db, keyring } = args.context;
  const editing = await openSection(db, desk.event, section, keyring);
  const keptBefore = new URL(args.request.url).searchParams.getAll(KEPT);
  return { ...desk, editing, keptBefore };
}

/**
 * Saves what was sent with the form of a section and leads on to `next`; or back to the form itself, where
 * others have changed something in it meanwhile. What cannot be saved comes back with
 * all that was typed: 409 where two have changed the same, 422 where something is wrong, 200 where it is
 * asked whether those who come are to be told, or for a preview.
 */
export async function savedSection<Value, Own extends string>(
  args: ActionFunctionArgs,
  section: Section<Value, Own>,
  next: (language: Language, slug: string) => string,
) {
  const { event, may, perform } = await atEvent(args, 'edit-event');
  const { db, language } = args.context;
  const { [PREVIEW]: previewed, ...sent } = typedIn(await sentForm(args.request));
  if (previewed) return data(asSent<Own>(sent, { previewed: true }));
  const saved = await perform((acting) =>
    saveSection(acting, event.id, section, sent, may('change-day')),
  );
  if (saved.ok) {
    const done = new URLSearchParams({ done: saved.told > 0 ? 'saved-and-told' : 'saved' });
    for (const { name } of saved.kept) done.append(KEPT, name);
    const { pathname } = new URL(args.request.url);
    const here = pathIn(language, pathname.replace(`/e/${event.slug}/`, `/e/${saved.slug}/`));
    if (saved.told > 0 && saved.kept.length === 0) {
      const announcement = await latestAnnouncement(db, event.id);
      return redirect(`${announcementPath(language, saved.slug, announcement!)}?${done}`, 303);
    }
    const path = saved.kept.length > 0 ? here : next(language, saved.slug);
    return redirect(`${path}?${done}`, 303);
  }
  if (saved.reason === 'unavailable')
    return data(asSent<Own>(sent, { unavailable: true }), { status: 503 });
  const { editing } = saved;
  const status = editing.conflicts.length > 0 ? 409 : editing.holders === null ? 422 : 200;
  return data<EditingAgain<Own>>({ ...editing, unavailable: false, previewed: false }, { status });
}

/** The form as it was sent; what it was shown with is still what it was shown with. */
function asSent<Own extends string>(
  { [BASE]: base, ...typed }: Typed,
  why: Partial<EditingAgain<Own>>,
): EditingAgain<Own> {
  return {
    typed,
    base: typeof base === 'string' ? base : '',
    faults: {},
    conflicts: [],
    kept: [],
    holders: null,
    unavailable: false,
    previewed: false,
    ...why,
  };
}

const PREVIEW = 'preview';

/** In the query, the names of fields that others had changed while the form was open that is now saved. */
const KEPT = 'kept';
