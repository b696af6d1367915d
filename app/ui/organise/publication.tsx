import type { ReactNode } from 'react';
import { editPath, previewPath } from '../../domain/addresses.ts';
import type { Caution, Lack } from '../../domain/editor/missing-for-publication.ts';
import type { SectionName } from '../../domain/editor/overview.ts';
import type { Event } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../button.tsx';
import type { Frame } from './frame.ts';

interface PublicationProps {
  frame: Frame;
  event: Pick<Event, 'slug' | 'status'>;
  lacks: Lack[];
  cautions: Caution[];
  possible: { unpublish: boolean; archive: boolean };
}

/** Whether the public sees the event, what keeps it from that, and the step that is next. */
export function Publication(props: PublicationProps) {
  const { frame, event, possible } = props;
  const { language } = frame;
  const t = texts(language).organise.overview;
  const may = frame.permissions.includes('change-day');
  switch (event.status) {
    case 'draft':
      return <Draft {...props} may={may} />;
    case 'published':
      return (
        <State words={t.published}>
          {may && possible.unpublish && (
            <StepButton step="unpublish" hint={t.unpublishHint} words={t.unpublish} />
          )}
          {may && possible.archive && (
            <StepButton step="archive" hint={t.archiveHint} words={t.archive} />
          )}
        </State>
      );
    case 'cancelled':
      return <State words={t.cancelled} />;
    case 'archived':
      return (
        <State words={t.archived}>
          {may && <StepButton step="unarchive" words={t.unarchive} />}
        </State>
      );
  }
}

function State({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="publication">
      <p>{words}</p>
      {children}
    </div>
  );
}

function Draft({ frame, event, lacks, cautions, may }: PublicationProps & { may: boolean }) {
  const { language } = frame;
  const t = texts(language).organise.overview;
  return (
    <section className="publication" aria-labelledby="publication">
      <h2 id="publication">{lacks.length > 0 ? t.missing : t.ready}</h2>
      {lacks.length > 0 && (
        <ul>
          {lacks.map((lack) => (
            <li key={lack}>
              <a href={fieldPath(language, event.slug, LACKS[lack])}>{t.lacks[lack]}</a>
            </li>
          ))}
        </ul>
      )}
      {cautions.length > 0 && (
        <>
          <h3>{t.check}</h3>
          <ul>
            {cautions.map((caution) => (
              <li key={caution}>
                <a href={fieldPath(language, event.slug, CAUTIONS[caution])}>
                  {t.cautions[caution]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" className="buttons">
        {may && lacks.length === 0 && (
          <Button name="step" value="publish">
            {t.publish}
          </Button>
        )}
        <ButtonLink variant="secondary" href={previewPath(language, event.slug)}>
          {t.preview}
        </ButtonLink>
      </form>
    </section>
  );
}

function StepButton({ step, hint, words }: { step: string; hint?: string; words: string }) {
  return (
    <form method="post">
      {hint && <p className="hint">{hint}</p>}
      <p className="buttons">
        <Button variant="secondary" name="step" value={step}>
          {words}
        </Button>
      </p>
    </form>
  );
}

interface FieldOfSection {
  section: SectionName;
  field?: string;
}

function fieldPath(language: Language, slug: string, { section, field }: FieldOfSection): string {
  const path = editPath(language, slug, section);
  return field ? `${path}#${field}` : path;
}

/** Where each is mended. */
const LACKS: Record<Lack, FieldOfSection> = {
  text: { section: 'texts', field: 'lead.fi' },
  date: { section: 'time-and-place', field: 'date' },
  hours: { section: 'time-and-place', field: 'from' },
  mode: { section: 'time-and-place', field: 'mode' },
  venue: { section: 'time-and-place', field: 'venue.fi' },
  organiser: { section: 'organisers', field: 'organisation' },
  'contact-address': { section: 'contact', field: 'email' },
  capacity: { section: 'registration', field: 'takes' },
};

const CAUTIONS: Record<Caution, FieldOfSection> = {
  'in-the-past': { section: 'time-and-place', field: 'date' },
  'texts-of-another': { section: 'texts', field: 'lead.fi' },
  swedish: { section: 'texts', field: 'lead.sv' },
  english: { section: 'texts', field: 'lead.en' },
  'meeting-link': { section: 'meeting-link', field: 'link' },
  programme: { section: 'programme' },
  'no-registrations': { section: 'registration', field: 'takes' },
  'closes-after-start': { section: 'registration', field: 'closes.date' },
  'opens-after-start': { section: 'registration', field: 'opens.date' },
};
