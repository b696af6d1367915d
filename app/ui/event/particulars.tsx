import { privacyPath } from '../../domain/addresses.ts';
import type { Contact } from '../../domain/events/event.ts';
import type { Language } from '../../domain/language.ts';
import type { Material } from '../../domain/materials/material.ts';
import { texts } from '../../i18n/index.ts';
import { Paragraphs, Words } from '../words.tsx';
import type { EventView } from './event-view.ts';

/** For whom, by whom, whom to ask, and what is left to read: beside the rest where there is room. */
export function Particulars({ view }: { view: EventView }) {
  const { event, organisers, materials, language } = view;
  const t = texts(language).eventPage;
  return (
    <div className="particulars">
      {event.audience && (
        <section>
          <h2>{t.audience}</h2>
          <Paragraphs of={event.audience} language={language} />
        </section>
      )}
      {organisers.length > 0 && (
        <section>
          <h2>{t.organisers}</h2>
          <ul>
            {organisers.map((organiser) => (
              <li key={organiser.fi}>
                <Words of={organiser} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {event.contact && (
        <section>
          <h2>{t.contact}</h2>
          <ContactLines contact={event.contact} language={language} />
        </section>
      )}
      {materials.length > 0 && (
        <section>
          <h2 id="materials">{t.materials}</h2>
          <ul>
            {materials.map((material) => (
              <li key={material.id}>
                <MaterialLine material={material} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">
        <a href={privacyPath(language, event.slug)}>{t.privacy}</a>
      </p>
    </div>
  );
}

export function ContactLines({ contact, language }: { contact: Contact; language: Language }) {
  const { name, title, organisation, email } = contact;
  return (
    <address>
      {name && <p>{name}</p>}
      {title && (
        <p className="sentence">
          <Words of={title} language={language} />
        </p>
      )}
      {organisation && (
        <p>
          <Words of={organisation} language={language} />
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </address>
  );
}

/** What is known to exist but lies elsewhere is named all the same. */
function MaterialLine({ material, language }: { material: Material; language: Language }) {
  const t = texts(language).eventPage;
  const title = <Words of={material.title} language={language} />;
  const recording = material.kind === 'recording' && (
    <span className="quiet"> ({t.recording})</span>
  );
  return material.url ? (
    <>
      <a href={material.url}>{title}</a>
      {recording}
    </>
  ) : (
    <>
      {title} <span className="quiet">({t.materialNotHere})</span>
    </>
  );
}
