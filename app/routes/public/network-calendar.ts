import type { LoaderFunctionArgs } from '@remix-run/node';
import { networkCalendarPath } from '../../domain/addresses.ts';
import { calendarEvents } from '../../domain/events/calendar-events.server.ts';
import { said } from '../../domain/language.ts';
import { networkBySlug } from '../../domain/networks/networks.server.ts';
import { notFound } from '../../http/answers.ts';
import { calendarResponse } from './calendar-entries.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { db, origin } = context;
  const language = context.language;
  const network = await networkBySlug(db, params.network!);
  if (!network) throw notFound();
  const name = said(network.name, language).text;
  const path = networkCalendarPath(language, network.slug);
  const events = await calendarEvents(db, { network: network.id });
  context.keep({ until: null });
  return calendarResponse({ name, path, language, origin }, events);
}
