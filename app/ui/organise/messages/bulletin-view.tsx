import { bulletinPath, messagesPath, taskPath } from '../../../domain/addresses.ts';
import type { Bulletin } from '../../../domain/bulletins/bulletin.ts';
import type { Language } from '../../../domain/language.ts';
import type { Sending } from '../../../domain/mail/delivery.ts';
import type { Field } from '../../../domain/registrations/fields/field.ts';
import type { Instant } from '../../../domain/time.ts';
import type { ShownLetters } from '../../../http/shown-letters.ts';
import { dateAndTime } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { ButtonLink } from '../../button.tsx';
import { Letters } from '../letters.tsx';
import { PressForm, type ReleaseBack, ReleaseForms } from './release-forms.tsx';
import { segmentText } from './segment-text.ts';
import { SendingProgress } from './sending-progress.tsx';

export interface BulletinViewProps {
  bulletin: Bulletin;
  fields: Field[];
  letters: ShownLetters[];
  /** The first of those who get it; undefined for whoever may not know names. */
  names: { id: number; name: string; organisation: string | null }[] | undefined;
  /** How many would get it, had they not declined bulletins. */
  leftOut: number;
  sending: Sending | null;
  /** How many it was not sent to because they declined or cancelled after its release. */
  spared: number;
  now: Instant;
  slug: string;
  back: ReleaseBack | undefined;
  language: Language;
}

/** A bulletin: whom it is for, how it reads, and what can be done with it or has become of it. */
export function BulletinView(props: BulletinViewProps) {
  const { bulletin, letters, slug, back, language } = props;
  const t = texts(language).organise.bulletins;
  const { id, release, writtenBy, updatedAt } = bulletin;
  const count = letters.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      {release.is === 'released' && <Sent {...props} at={release.at} task={release.task} />}
      {release.is === 'scheduled' && (
        <>
          <p>{t.scheduledFor(dateAndTime(release.at, language))}</p>
          <PressForm act="withdraw" variant="secondary">
            {t.withdraw}
          </PressForm>
        </>
      )}
      <Readers {...props} count={count} />
      <section aria-labelledby="as-read" className="spaced">
        <h2 id="as-read">{t.asRead}</h2>
        <div>
          <Letters letters={letters} language={language} counted={release.is !== 'released'} />
        </div>
        <p className="quiet">
          {t.by}: {t.writtenBy(writtenBy, dateAndTime(updatedAt, language))}
        </p>
        {release.is === 'draft' && (
          <div className="buttons">
            <ButtonLink variant="secondary" href={`${bulletinPath(language, slug, id)}/edit`}>
              {t.edit}
            </ButtonLink>
            <PressForm act="try-out" variant="secondary">
              {t.tryOut}
            </PressForm>
            <PressForm act="remove" variant="secondary" danger>
              {t.remove}
            </PressForm>
          </div>
        )}
      </section>
      {release.is === 'draft' && count > 0 && (
        <ReleaseForms seen={{ recipients: count, updatedAt }} back={back} language={language} />
      )}
      <p>
        <a href={messagesPath(language, slug)}>{t.leave}</a>
      </p>
    </>
  );
}

function Readers({
  bulletin,
  fields,
  names,
  leftOut,
  sending,
  count,
  language,
}: BulletinViewProps & { count: number }) {
  const t = texts(language).organise.bulletins;
  const more = count - (names?.length ?? 0);
  return (
    <section aria-labelledby="readers" className="spaced">
      <h2 id="readers">{t.readers}</h2>
      <ul>
        {segmentText(bulletin.segment, fields, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!sending && <p>{count === 0 ? t.nobody : t.count(count)}</p>}
      {!sending && leftOut > 0 && <p>{t.leftOut(leftOut)}</p>}
      {names && names.length > 0 && (
        <details>
          <summary>{t.list}</summary>
          <ul>
            {names.map(({ id, name, organisation }) => (
              <li key={id}>
                {name}
                {organisation && <span className="quiet">, {organisation}</span>}
              </li>
            ))}
            {more > 0 && <li>{t.andMore(more)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

function Sent({
  at,
  task,
  bulletin,
  sending,
  spared,
  now,
  slug,
  language,
}: BulletinViewProps & { at: number; task: number }) {
  const t = texts(language).organise.bulletins;
  if (!sending) return null;
  const stopped = sending.left - spared;
  return (
    <section aria-labelledby="delivery" className="spaced">
      <h2 id="delivery">{t.delivery}</h2>
      <p>{t.released(dateAndTime(at, language))}</p>
      <SendingProgress
        sending={sending}
        name={t.delivery}
        now={now}
        slug={slug}
        path={bulletinPath(language, slug, bulletin.id)}
        mends
        language={language}
      />
      {spared > 0 && <p>{t.spared(spared)}</p>}
      {stopped > 0 && (
        <>
          <p>{t.left(stopped)}</p>
          <PressForm act="resume">{t.resume}</PressForm>
        </>
      )}
      {sending.waiting > 0 && (
        <p>
          <a href={taskPath(language, task)}>{t.progress}</a>
        </p>
      )}
    </section>
  );
}
