import type { LoaderFunctionArgs } from '@remix-run/node';
import { seriesCalendarPath } from '../../domain/addresses.ts';
import { calendarEvents } from '../../domain/events/calendar-events.server.ts';
import { said } from '../../domain/language.ts';
import { seriesBySlug } from '../../domain/series/series.server.ts';
import { notFound } from '../../http/answers.ts';
import { calendarResponse } from './calendar-entries.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { db, origin } = context;
  const language = context.language;
  const series = await seriesBySlug(db, params.series!);
  if (!series) throw notFound();
  const name = said(series.name, language).text;
  const path = seriesCalendarPath(language, series.slug);
  const events = await calendarEvents(db, { series: series.id });
  context.keep({ until: null });
  return calendarResponse({ name, path, language, origin }, events);
}
