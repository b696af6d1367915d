import type { ReactNode } from 'react';
import { participantsPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import { municipalityName } from '../../../domain/organisations/municipalities.ts';
import type { OrganisationsComing } from '../../../domain/registrations/coverage.server.ts';
import type { FromMunicipality } from '../../../domain/registrations/coverage.ts';
import { texts } from '../../../i18n/index.ts';
import { Bars } from './bars.tsx';

interface CoverageProps {
  slug: string;
  municipalities: FromMunicipality[];
  organisations: OrganisationsComing;
  /** Codes of the county's municipalities that nobody comes from; null for an event of the whole country. */
  silent: string[] | null;
  /** Whether the names lead to the people. */
  linked: boolean;
  language: Language;
}

const SHOWN = 10;

/** Where people come from, and who is silent while there is still time to invite them. */
export function Coverage(props: CoverageProps) {
  const { slug, municipalities, organisations, silent, linked, language } = props;
  const t = texts(language).organise.room.coverage;
  const told = municipalities.filter(({ code }) => code !== null);
  const untold = municipalities.find(({ code }) => code === null)?.count ?? 0;
  const to = (name: string, value: string) =>
    linked ? `${participantsPath(language, slug)}?${new URLSearchParams({ [name]: value })}` : null;
  if (municipalities.length === 0) return <p>{t.none}</p>;
  return (
    <div className="coverage">
      <Part title={t.municipalities}>
        <Bars
          bars={told.slice(0, SHOWN).map(({ code, count }) => ({
            name: municipalityName(code!, language) ?? code!,
            href: to('municipality', code!),
            count,
          }))}
          language={language}
        />
        <p className="quiet">
          {[told.length > SHOWN && t.others(told.length - SHOWN), untold > 0 && t.notTold(untold)]
            .filter(Boolean)
            .join('. ')}
        </p>
        {silent && <Silent codes={silent} language={language} />}
      </Part>
      <Part title={t.organisations}>
        <Bars
          bars={organisations.largest.map(({ name, count }) => ({
            name,
            href: to('organisation', name),
            count,
          }))}
          language={language}
        />
        <p className="quiet">
          {[
            organisations.count > organisations.largest.length &&
              t.others(organisations.count - organisations.largest.length),
            organisations.without > 0 && t.notTold(organisations.without),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Silent({ codes, language }: { codes: string[]; language: Language }) {
  const t = texts(language).organise.room.coverage;
  if (codes.length === 0) return <p>{t.noneSilent}</p>;
  const names = codes
    .map((code) => municipalityName(code, language) ?? code)
    .sort(new Intl.Collator(language).compare);
  return (
    <p className="silent">
      <strong>{t.silent}:</strong> {names.join(', ')}.
    </p>
  );
}
