import type { LoaderFunctionArgs } from '@remix-run/node';
import { eventCalendarPath } from '../../domain/addresses.ts';
import { eventBySlug } from '../../domain/events/events.server.ts';
import { said } from '../../domain/language.ts';
import { notFound, published } from '../../http/answers.ts';
import { calendarResponse } from './calendar-entries.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const language = context.language;
  const event = published(await eventBySlug(context.db, params.event!));
  if (event.when.precision === 'month') throw notFound();
  const name = said(event.title, language).text;
  const path = eventCalendarPath(language, event.slug);
  context.keep({ until: null });
  return calendarResponse({ name, path, language, origin: context.origin }, [event]);
}
