import type { summaries as fi } from '../../fi/organise/summaries.ts';

export const summaries: typeof fi = {
  title: 'Sammandrag och slutsatser',
  lead: 'Ett sammandrag berättar vad en workshop eller hela dagen ledde till. Det visas på evenemangets sida och på sidorna för seriens följande evenemang. Uppdatera slutsatsernas läge även efter evenemanget.',
  empty: 'Det finns inga sammandrag ännu.',
  add: 'Lägg till ett sammandrag',
  edit: 'Redigera',
  remove: 'Ta bort',
  back: 'Tillbaka till sammandragen',
  backToSummary: 'Tillbaka till sammandraget',
  newTitle: 'Nytt sammandrag',
  editTitle: 'Sammandrag',
  fields: { title: 'Rubrik', body: 'Text' },
  titleHint: 'Till exempel workshoppens namn eller den fråga som den behandlade.',
  titleMissing: 'Skriv rubriken på finska.',
  faults: {
    gone: 'En annan arrangör har tagit bort sammandraget. Kopiera dina texter om du behöver dem.',
  },
  removal: {
    title: (name) => `Ta bort sammandraget ${name}`,
    what: (conclusions) =>
      conclusions === 0
        ? 'Sammandraget försvinner från evenemangets sida och från sidorna för seriens följande evenemang.'
        : conclusions === 1
          ? 'Sammandraget och dess enda slutsats försvinner från evenemangets sida och från sidorna för seriens följande evenemang.'
          : `Sammandraget och dess ${conclusions} slutsatser försvinner från evenemangets sida och från sidorna för seriens följande evenemang.`,
    button: 'Ta bort sammandraget',
  },
  conclusions: {
    title: 'Slutsatser',
    lead: 'Lägg till de slutsatser som ska följas upp.',
    empty: 'Sammandraget har inga slutsatser ännu.',
    add: 'Lägg till en slutsats',
    newTitle: 'Ny slutsats',
    editTitle: 'Slutsats',
    fields: { text: 'Slutsats', owner: 'Ansvarig', state: 'Läge' },
    textHint: 'En sak i en eller två meningar.',
    ownerHint:
      'Vem som för saken vidare: en organisation eller arbetsgrupp. Visas för alla, så nämn en person endast om hen vet om det.',
    unknownState: 'Ingen uppgift',
    textMissing: 'Skriv slutsatsen på finska.',
    faults: {
      gone: 'En annan arrangör har tagit bort slutsatsen. Kopiera dina texter om du behöver dem.',
    },
    removal: {
      title: 'Ta bort slutsatsen',
      what: 'Slutsatsen försvinner från evenemangets sida och från sidorna för seriens följande evenemang. Om saken har lagts ner kan du också ändra dess läge.',
      button: 'Ta bort slutsatsen',
    },
  },
};
