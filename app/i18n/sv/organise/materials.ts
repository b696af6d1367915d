import type { materials as fi } from '../../fi/organise/materials.ts';

export const materials: typeof fi = {
  title: 'Material och inspelningar',
  lead: 'Materialet finns på evenemangets sida i den här ordningen. De anmälda får inget meddelande när du lägger till något.',
  empty: 'Det finns inget material ännu.',
  add: 'Lägg till material',
  edit: 'Redigera',
  remove: 'Ta bort',
  back: 'Tillbaka till materialet',
  newTitle: 'Nytt material',
  editTitle: 'Material',
  kinds: { document: 'Dokument', recording: 'Inspelning', link: 'Webbsida' },
  fields: { kind: 'Slag', title: 'Namn', url: 'Adress på webben' },
  urlHint: (notHere) =>
    `Adressen börjar med https://. Kontrollera att den kan öppnas utan inloggning. Om du lämnar adressen tom står det ”${notHere}” efter namnet.`,
  withoutAddress: (notHere) => `Ingen adress: på sidan står det ”${notHere}”.`,
  titleMissing: 'Skriv namnet på finska.',
  faults: {
    'not-a-link': 'Skriv hela adressen, som börjar med https://.',
    gone: 'En annan arrangör har tagit bort materialet. Kopiera dina texter om du behöver dem.',
  },
  removal: {
    title: (name) => `Ta bort materialet ${name}`,
    what: 'Materialet försvinner från evenemangets sida. Själva filen eller inspelningen finns kvar på webben.',
    button: 'Ta bort materialet',
  },
};
