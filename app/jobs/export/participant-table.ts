import type { ExportedParticipant } from '../../domain/exports/exported-participants.server.ts';
import { type Language, said } from '../../domain/language.ts';
import { COUNTIES } from '../../domain/organisations/counties.ts';
import { municipalityByCode, municipalityName } from '../../domain/organisations/municipalities.ts';
import type { Answer, Field } from '../../domain/registrations/fields/field.ts';
import { texts } from '../../i18n/index.ts';
import type { Cell, Table } from '../../spreadsheets/table.ts';

interface Column {
  header: string;
  cell(participant: ExportedParticipant): Cell;
}

interface Asked {
  fields: Field[];
  /** Diets and accessibility needs as well. */
  needs: boolean;
  language: Language;
}

/** The table that is written: a row for each participant, columns and choices named in the language. */
export function participantTable(
  chunks: AsyncIterable<ExportedParticipant[]>,
  asked: Asked,
): Table {
  const { language, fields, needs } = asked;
  const columns = [
    ...personColumns(language),
    ...standingColumns(language),
    ...fields.map((field) => answerColumn(field, language)),
    ...(needs ? needsColumns(language) : []),
  ];
  return {
    name: texts(language).organise.participantFile.sheet,
    header: columns.map(({ header }) => header),
    chunks: rowsOf(chunks, columns),
  };
}

async function* rowsOf(chunks: AsyncIterable<ExportedParticipant[]>, columns: Column[]) {
  for await (const participants of chunks)
    yield participants.map((one) => columns.map(({ cell }) => cell(one)));
}

function personColumns(language: Language): Column[] {
  const t = texts(language).organise.participantFile;
  const { columns } = t;
  return [
    { header: columns.lastName, cell: ({ person }) => person.lastName },
    { header: columns.firstName, cell: ({ person }) => person.firstName },
    { header: columns.email, cell: ({ details }) => details.email },
    { header: columns.organisation, cell: ({ person }) => person.organisation },
    { header: columns.role, cell: ({ person }) => person.role },
    {
      header: columns.municipality,
      cell: ({ person: { municipalityCode } }) =>
        municipalityCode && municipalityName(municipalityCode, language),
    },
    { header: columns.county, cell: ({ person }) => county(person.municipalityCode, language) },
    { header: columns.language, cell: ({ details }) => t.languages[details.language] },
    { header: columns.newsletter, cell: ({ details }) => (details.newsletter ? t.yes : t.no) },
  ];
}

function county(municipalityCode: string | null, language: Language): string | null {
  const municipality = municipalityCode && municipalityByCode(municipalityCode);
  const found = municipality && COUNTIES.find(({ code }) => code === municipality.countyCode);
  return found ? found[language] : null;
}

function standingColumns(language: Language): Column[] {
  const { participantFile: t, participants } = texts(language).organise;
  const { replies } = participants;
  const { columns } = t;
  return [
    { header: columns.state, cell: ({ details }) => t.states[details.state] },
    {
      header: columns.mode,
      cell: ({ details: { seat, waitsFor } }) => {
        const mode = seat ?? waitsFor;
        return mode && t.modes[mode];
      },
    },
    {
      header: columns.waitsFor,
      cell: ({ details: { waitsFor } }) => waitsFor && t.modes[waitsFor],
    },
    { header: columns.place, cell: ({ place }) => place },
    { header: columns.signedUpAt, cell: ({ details }) => new Date(details.createdAt) },
    { header: columns.reply, cell: ({ details: { reply } }) => reply && replies[reply] },
    {
      header: columns.cameAt,
      cell: ({ details: { cameAt } }) => (cameAt === null ? null : new Date(cameAt)),
    },
  ];
}

function needsColumns(language: Language): Column[] {
  const { columns } = texts(language).organise.participantFile;
  return [
    { header: columns.diet, cell: ({ needs }) => needs?.diet ?? null },
    { header: columns.access, cell: ({ needs }) => needs?.access ?? null },
  ];
}

function answerColumn(field: Field, language: Language): Column {
  return {
    header: said(field.label, language).text,
    cell: ({ answers }) => answerText(field, answers.get(field.id), language),
  };
}

/** The options are those of today: an answer is kept by its option's position. */
function answerText(field: Field, answer: Answer | undefined, language: Language): string | null {
  const t = texts(language).organise.participantFile;
  if (answer === undefined) return null;
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean') return answer ? t.yes : t.no;
  const options = 'options' in field ? field.options : [];
  return [answer]
    .flat()
    .flatMap((position) => options[position] ?? [])
    .map((option) => said(option, language).text)
    .join('; ');
}
