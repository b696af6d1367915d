import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  addParticipantPath,
  cateringPath,
  exportPath,
  importPath,
  newBulletinPath,
  participantsPath,
} from '../../../domain/addresses.ts';
import { poolsOf } from '../../../domain/events/events.server.ts';
import { fieldsEverAsked } from '../../../domain/registrations/fields/fields.server.ts';
import {
  isFiltered,
  readFilter,
  type Sight,
  writtenFilter,
} from '../../../domain/registrations/participant-filter.ts';
import {
  countParticipants,
  type PagePosition,
  participantPage,
} from '../../../domain/registrations/participants.server.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import { FilterForm } from '../../../ui/organise/participants/filter-form.tsx';
import { ParticipantsTable } from '../../../ui/organise/participants/participants-table.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { event, frame, may } = await atEvent(args, 'see-participants');
  const { db } = args.context;
  const sight: Sight = may('see-details') ? 'details' : 'names';
  const query = new URL(args.request.url).searchParams;
  const fields = sight === 'details' ? await fieldsEverAsked(db, event.id) : [];
  const filter = readFilter(query, sight, fields);
  const selection = { eventId: event.id, filter, sight };
  const page = await participantPage(db, selection, positionIn(query));
  const { participants, before, after } = page;
  const whole = before === null && after === null;
  return {
    frame,
    slug: event.slug,
    countyCode: event.network.countyCode,
    sight,
    filter,
    fields,
    page,
    count: whole
      ? { count: participants.length, andMore: false }
      : await countParticipants(db, selection),
    pools: await poolsOf(db, event.id),
  };
}

function positionIn(query: URLSearchParams): PagePosition {
  const [after, before] = ['after', 'before'].map((name) => Number(query.get(name)));
  if (after && Number.isSafeInteger(after)) return { after };
  return before && Number.isSafeInteger(before) ? { before } : null;
}

export default function Participants() {
  const { page, count, pools, ...list } = useLoaderData<typeof loader>();
  const { frame, slug, filter, sight } = list;
  const { language } = frame;
  const t = texts(language).organise.participants;
  const counted = count.andMore ? t.moreThan(count.count) : t.count(count.count);
  const filtered = isFiltered(filter, sight);
  return (
    <OrganiserPage frame={frame} title={t.title} tab="participants" actions={<Actions {...list} />}>
      {pools.length === 0 && <p>{t.takesNone}</p>}
      <FilterForm {...list} pools={pools} language={language} />
      {filtered && (
        <p>
          {t.filtered} <a href={participantsPath(language, slug)}>{t.showAll}</a>
        </p>
      )}
      {page.participants.length === 0 ? (
        <p>{filtered ? t.noneFound : t.noneYet}</p>
      ) : (
        <ParticipantsTable
          {...list}
          participants={page.participants}
          caption={counted}
          language={language}
        />
      )}
      <Pager {...list} {...page} />
    </OrganiserPage>
  );
}

type List = Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'frame' | 'slug' | 'filter'>;

function Actions({ frame: { language, permissions }, slug, filter }: List) {
  const { participants: t, participantFile, participantImport } = texts(language).organise;
  const query = writtenFilter(filter).toString();
  return (
    <>
      {permissions.includes('edit-participants') && (
        <>
          <ButtonLink href={addParticipantPath(language, slug)}>{t.add}</ButtonLink>
          <ButtonLink variant="secondary" href={importPath(language, slug)}>
            {participantImport.open}
          </ButtonLink>
        </>
      )}
      {permissions.includes('see-details') && (
        <ButtonLink variant="secondary" href={exportPath(language, slug) + (query && `?${query}`)}>
          {participantFile.open}
        </ButtonLink>
      )}
      {permissions.includes('see-needs') && (
        <ButtonLink variant="secondary" href={cateringPath(language, slug)}>
          {t.catering}
        </ButtonLink>
      )}
      {permissions.includes('send-messages') && (
        <ButtonLink
          variant="secondary"
          href={`${newBulletinPath(language, slug)}?${writtenFilter(filter)}`}
        >
          {t.write}
        </ButtonLink>
      )}
    </>
  );
}

function Pager({
  frame: { language },
  slug,
  filter,
  before,
  after,
}: List & { before: number | null; after: number | null }) {
  const t = texts(language).organise.participants;
  if (before === null && after === null) return null;
  const to = (name: 'before' | 'after', id: number) => {
    const query = writtenFilter(filter);
    query.set(name, String(id));
    return `${participantsPath(language, slug)}?${query}`;
  };
  return (
    <nav className="pager" aria-label={t.pages}>
      {before !== null && (
        <a rel="prev" href={to('before', before)}>
          {t.previous}
        </a>
      )}
      {after !== null && (
        <a rel="next" href={to('after', after)}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
