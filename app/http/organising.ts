import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { signInPath } from '../domain/addresses.ts';
import type { Event } from '../domain/events/event.ts';
import { eventBySlug } from '../domain/events/events.server.ts';
import type { Network } from '../domain/networks/network.ts';
import { networkBySlug } from '../domain/networks/networks.server.ts';
import { type Acting, act, NotAllowed } from '../domain/organisers/act.server.ts';
import type { Organiser } from '../domain/organisers/organiser.ts';
import { type Permission, permissionsOf } from '../domain/organisers/permission.ts';
import { rolesOf, type Scope } from '../domain/organisers/roles.server.ts';
import { signedInBy } from '../domain/organisers/sign-ins.server.ts';
import { seriesBySlug } from '../domain/series/series.server.ts';
import type { Series } from '../domain/series/series.ts';
import type { Frame } from '../ui/organise/frame.ts';
import { attempt, circumstancesOf, notFound, sentForm } from './answers.ts';
import { signInSecret } from './cookies.ts';
import { signedOutDocument } from './signed-out-document.tsx';
import { takesUpload } from './uploads.ts';

type Args = Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>;

export type SignedIn = Organiser & { signInId: number };

/** Who is signed in in the browser that asks; null when nobody is. */
export async function whoAsks({ request, context }: Args): Promise<SignedIn | null> {
  const token = await signInSecret(request, context.origin);
  return token === null ? null : signedInBy(context.db, token, context.now);
}

/**
 * Who asks, on a page for those who are signed in. Others are led to the sign-in page; a form that comes
 * after the sign-in has run out is given back with all that was typed.
 */
export async function signedIn(args: Args): Promise<SignedIn> {
  const organiser = await whoAsks(args);
  if (organiser) return organiser;
  const { request, context } = args;
  const { language } = context;
  const { pathname, search } = new URL(request.url);
  if (request.method === 'POST') {
    // A file is not read for somebody who is not signed in, and no page can give it back.
    const sent = takesUpload(pathname) ? null : await sentForm(request);
    throw signedOutDocument(sent, language);
  }
  throw redirect(`${signInPath(language)}?${new URLSearchParams({ to: pathname + search })}`);
}

/** An organiser at work on something: what they may do with it, and the way to do it. */
export interface Desk {
  organiser: SignedIn;
  may(permission: Permission): boolean;
  /** What the page's frame shows. */
  frame: Frame;
  /** Runs the command behind a form: a database that cannot be written to is an outcome, and what was typed stays. */
  perform<Result>(
    command: (acting: Acting) => Promise<Result>,
  ): Promise<Result | { ok: false; reason: 'unavailable' }>;
  /** Runs the command behind a button, where nothing was typed: then 503 is a page of its own. */
  press<Result>(command: (acting: Acting) => Promise<Result>): Promise<Result>;
}

/** The signed-in organiser's own pages: their networks and events, their account. */
export async function atHome(args: Args): Promise<{ organiser: SignedIn; frame: Frame }> {
  const organiser = await signedIn(args);
  return { organiser, frame: frameOf(args, organiser, []) };
}

/** A page that belongs to no network yet, for those who have the permission in some network. */
export async function atAnyNetwork(args: Args, permission: Permission): Promise<Desk> {
  return deskAt(args, await signedIn(args), 'anywhere', permission);
}

/**
 * A network's page for those with the permission. For whoever has no role there it does not exist (404);
 * for whoever has one that does not reach so far it is closed (403).
 */
export async function atNetwork(
  args: Args,
  permission: Permission,
): Promise<Desk & { network: Network }> {
  const organiser = await signedIn(args);
  const network = await networkBySlug(args.context.db, args.params.network ?? '');
  if (!network) throw notFound();
  const desk = await deskAt(args, organiser, { network: network.id }, permission);
  desk.frame.network = { slug: network.slug, name: network.name };
  return { ...desk, network };
}

/** The same for a page of one series; the permission is its network's. */
export async function atSeries(
  args: Args,
  permission: Permission,
): Promise<Desk & { series: Series; network: Network }> {
  const organiser = await signedIn(args);
  const series = await seriesBySlug(args.context.db, args.params.series ?? '');
  if (!series) throw notFound();
  const network = (await networkBySlug(args.context.db, series.network.slug))!;
  const desk = await deskAt(args, organiser, { network: network.id }, permission);
  desk.frame.network = { slug: network.slug, name: network.name };
  desk.frame.series = { slug: series.slug, name: series.name };
  return { ...desk, series, network };
}

export type EventDesk = Desk & { event: Event };

/** The same for a page of one event. */
export async function atEvent(args: Args, permission: Permission): Promise<EventDesk> {
  const organiser = await signedIn(args);
  const event = await eventBySlug(args.context.db, args.params.event ?? '');
  if (!event) throw notFound();
  const desk = await deskAt(args, organiser, { event: event.id }, permission);
  const { slug, title, status, when } = event;
  const { slug: networkSlug, name } = event.network;
  desk.frame.network = { slug: networkSlug, name };
  desk.frame.event = { slug, title, status, when };
  return { ...desk, event };
}

async function deskAt(
  args: Args,
  organiser: SignedIn,
  scope: Scope,
  permission: Permission,
): Promise<Desk> {
  const { context } = args;
  const permissions = permissionsOf(await rolesOf(context.db, organiser.id, scope, context.now));
  if (permissions.length === 0) throw notFound();
  if (!permissions.includes(permission)) throw forbidden();
  const run = <Result>(command: (acting: Acting) => Promise<Result>) =>
    actOf(context, { organiser, permission, scope }, command);
  return {
    organiser,
    may: (other) => permissions.includes(other),
    frame: frameOf(args, organiser, permissions),
    perform: (command) => attempt(context, run(command)),
    async press(command) {
      const result = await attempt(
        context,
        run(command).then((done) => ({ done })),
      );
      if ('reason' in result) throw new Response(null, { status: 503 });
      return result.done;
    },
  };
}

async function actOf<Result>(
  context: AppLoadContext,
  by: Parameters<typeof act>[1],
  command: (acting: Acting) => Promise<Result>,
): Promise<Result> {
  if (context.tooManyForms) throw new Response(null, { status: 429 });
  try {
    return await act(context.db, by, circumstancesOf(context), command);
  } catch (error) {
    throw error instanceof NotAllowed ? forbidden() : error;
  } finally {
    context.mailQueued();
    context.taskQueued();
  }
}

function frameOf(
  { request, context }: Args,
  { name }: Organiser,
  permissions: Permission[],
): Frame {
  const { pathname, searchParams } = new URL(request.url);
  const done = searchParams.get('done');
  searchParams.delete('done');
  const query = searchParams.toString();
  return {
    language: context.language,
    person: name,
    permissions,
    network: null,
    series: null,
    event: null,
    path: query === '' ? pathname : `${pathname}?${query}`,
    done,
  };
}

/** The page exists, and the reader knows that it does; it is not theirs. */
export function forbidden(): Response {
  return new Response(null, { status: 403 });
}
