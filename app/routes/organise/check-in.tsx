import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { checkInPath } from '../../domain/addresses.ts';
import {
  countArrivals,
  findAtTheDoor,
  latestArrivals,
} from '../../domain/attendance/check-in.server.ts';
import { noteArrival, undoArrival } from '../../domain/attendance/note-arrival.server.ts';
import { poolsOf } from '../../domain/events/events.server.ts';
import { participantOf } from '../../domain/registrations/participant.server.ts';
import { sentForm } from '../../http/answers.ts';
import { atEvent } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { AtTheDoorList } from '../../ui/organise/at-the-door-list.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame } = await atEvent(args, 'check-in');
  const { db } = args.context;
  const search = (new URL(args.request.url).searchParams.get('search') ?? '').trim().slice(0, 200);
  const pools = await poolsOf(db, event.id);
  const expected = pools.find(({ mode }) => mode === 'on-site') ?? pools[0];
  return {
    frame,
    search,
    hybrid: event.mode === 'hybrid',
    arrived: await countArrivals(db, event.id),
    expected: expected?.confirmed ?? 0,
    ...(search === ''
      ? { found: await latestArrivals(db, event.id), more: false }
      : await findAtTheDoor(db, event.id, search)),
  };
}

/** A press beside somebody's name: then the next in the queue is looked for. */
export async function action(args: ActionFunctionArgs) {
  const { event, press } = await atEvent(args, 'check-in');
  const { db, keyring, language } = args.context;
  const sent = await sentForm(args.request);
  const desk = checkInPath(language, event.slug);
  const id = Number(sent.get('registration'));
  const registration = Number.isSafeInteger(id)
    ? await participantOf(db, event.id, id, keyring)
    : null;
  if (registration && sent.get('came') === 'yes') {
    await press((acting) => noteArrival(acting, registration));
    return redirect(`${desk}?done=arrival-noted`, 303);
  }
  if (registration && sent.get('came') === 'no') {
    await press((acting) => undoArrival(acting, registration));
    return redirect(`${desk}?done=arrival-undone`, 303);
  }
  return redirect(desk, 303);
}

export default function CheckIn() {
  const { frame, search, hybrid, arrived, expected, found, more } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.checkIn;
  return (
    <OrganiserPage frame={frame} title={t.title} tab="check-in">
      <p className="arrived">
        {t.arrived(arrived.desk, expected)}
        {hybrid && <span className="quiet"> {t.arrivedRemotely(arrived['join-link'])}</span>}
      </p>
      <search>
        <form className="search at-the-door">
          <TextField
            name="search"
            label={t.search}
            hint={t.hint}
            value={search}
            autoComplete="off"
          />
          <Button>{t.find}</Button>
        </form>
      </search>
      <section aria-labelledby="found">
        <h2 id="found">{search === '' ? t.latest : t.results}</h2>
        {found.length > 0 && <AtTheDoorList people={found} hybrid={hybrid} language={language} />}
        {found.length === 0 && search === '' && <p>{t.nobodyYet}</p>}
        {found.length === 0 && search !== '' && (
          <>
            <p>{t.none(search)}</p>
            <p>{t.noneAdvice}</p>
          </>
        )}
        {more && <p>{t.more}</p>}
      </section>
    </OrganiserPage>
  );
}
