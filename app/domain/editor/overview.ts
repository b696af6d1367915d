import type { Event } from '../events/event.ts';
import { LANGUAGES, type Language, type Translated } from '../language.ts';
import type { Material } from '../materials/material.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Session } from '../programme/programme.ts';
import type { Theme } from '../questions/theme.ts';
import type { Field } from '../registrations/fields/field.ts';
import type { Pool } from '../registrations/seats.ts';
import type { Summary } from '../summaries/summary.ts';

/** All that the editor's sections hold. */
export interface Overview {
  event: Event;
  pools: Pool[];
  organisers: Organisation[];
  programme: Session[];
  themes: Theme[];
  fields: Field[];
  materials: Material[];
  summaries: Summary[];
  /** Its lead or description is word for word that of another event of the series. */
  hasTextsOfAnother: boolean;
}

export type SectionName =
  | 'basics'
  | 'texts'
  | 'time-and-place'
  | 'meeting-link'
  | 'organisers'
  | 'contact'
  | 'registration'
  | 'programme'
  | 'themes'
  | 'fields'
  | 'materials'
  | 'summaries';

/** The sections in the order in which a coming event is written, those left out that this one has no use for. */
export function sectionsOf({ status, mode }: Pick<Event, 'status' | 'mode'>): SectionName[] {
  const linkIsHere = status === 'draft' && mode !== null && mode !== 'on-site';
  return [
    'basics',
    'texts',
    'time-and-place',
    ...(linkIsHere ? (['meeting-link'] as const) : []),
    'programme',
    'organisers',
    'contact',
    'registration',
    'fields',
    'themes',
  ];
}

/** The sections that follow the day. A draft has them too: slides can be there before it. */
export const AFTERWARDS = ['materials', 'summaries'] as const satisfies SectionName[];

/** What a section holds for the public to read, in whatever languages. */
export function textsIn(section: SectionName, overview: Overview): Translated[] {
  const { event, organisers, programme, themes, fields, materials, summaries } = overview;
  const texts: Record<SectionName, (Translated | null | undefined)[]> = {
    basics: [event.title, event.theme],
    texts: [event.lead, event.description, event.audience, event.recap],
    'time-and-place': [event.venue?.name, event.dateNote],
    'meeting-link': [],
    organisers: organisers.map(({ name }) => name),
    contact: [event.contact?.title, event.contact?.organisation],
    registration: [],
    programme: programme.flatMap(({ title, description, appearances }) => [
      title,
      description,
      ...appearances.flatMap((one) => [one.title, one.organisation]),
    ]),
    themes: themes.map(({ name }) => name),
    fields: fields.flatMap(({ label, hint }) => [label, hint]),
    materials: materials.map(({ title }) => title),
    summaries: summaries.flatMap(({ title, body, conclusions }) => [
      title,
      body,
      ...conclusions.map(({ text }) => text),
    ]),
  };
  return texts[section].filter((text) => text !== null && text !== undefined);
}

/** How much of what is said at all is said in a language. */
export type Completeness = 'all' | 'some' | 'none';

export function completeness(texts: Translated[]): Record<Language, Completeness> {
  return Object.fromEntries(
    LANGUAGES.map((language): [Language, Completeness] => {
      const said = texts.filter((text) => text[language] !== undefined).length;
      return [language, said === 0 ? 'none' : said < texts.length ? 'some' : 'all'];
    }),
  ) as Record<Language, Completeness>;
}
