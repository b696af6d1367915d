import type { fields as fi } from '../../fi/organise/fields.ts';

export const fields: typeof fi = {
  title: 'Anmälningsblankettens fält',
  lead: 'På blanketten frågas alltid namn, e-postadress, organisation, roll och kommun, och av dem som kommer på plats specialkost och behov av tillgänglighet. Lägg här till det som dessutom behöver frågas om just detta evenemang.',
  empty: 'Evenemanget har inga egna fält.',
  add: 'Lägg till ett fält',
  edit: 'Redigera',
  remove: 'Ta bort',
  back: 'Tillbaka till fälten',
  kinds: {
    'short-text': 'Kort text',
    'long-text': 'Lång text',
    'one-of': 'Ett av alternativen',
    'several-of': 'Ett eller flera av alternativen',
    'yes-no': 'Ja eller nej',
  },
  required: 'obligatoriskt',
  optional: 'frivilligt',
  modes: {
    everybody: 'Av alla',
    'on-site': 'Bara av dem som kommer på plats',
    remote: 'Bara av dem som deltar på distans',
  },
  answers: (count) =>
    count === 0 ? 'inga svar' : count === 1 ? '1 svar' : `${count.toLocaleString('sv-FI')} svar`,
  newTitle: 'Nytt fält',
  editTitle: 'Fält på blanketten',
  names: {
    kind: 'Typ av svar',
    label: 'Fråga',
    hint: 'Anvisning',
    required: 'Svaret är obligatoriskt',
    mode: 'Vem som tillfrågas',
    options: 'Alternativ',
    added: 'Nya alternativ',
  },
  option: (place) => `Alternativ ${place}`,
  labelHint: 'En fråga eller fältets namn, till exempel ”Vilken verkstad deltar du i?”',
  hintHint: 'Syns under frågan. Berätta vad svaret används till.',
  optionHint: 'Töm texterna om du vill ta bort alternativet.',
  chosenHint: (count) =>
    count === 1
      ? 'En anmäld har valt detta. Du kan ändra formuleringen men inte ta bort alternativet.'
      : `${count.toLocaleString('sv-FI')} anmälda har valt detta. Du kan ändra formuleringen men inte ta bort alternativet.`,
  addedHint:
    'Skriv varje alternativ på en egen rad, i samma ordning på alla språk. Nya alternativ kommer sist.',
  answeredHint: (count) =>
    count === 1
      ? 'Fältet har besvarats en gång, så typen av svar kan inte ändras.'
      : `Fältet har besvarats ${count.toLocaleString('sv-FI')} gånger, så typen av svar kan inte ändras.`,
  labelMissing: 'Skriv frågan på finska.',
  faults: {
    'two-options': 'Skriv minst två alternativ.',
    'line-without-finnish': 'Varje alternativ måste ha en rad på finska.',
    'too-many-lines': 'Högst 50 alternativ kan läggas till på en gång.',
    answered: 'Fältet har redan besvarats, så typen av svar kan inte ändras.',
    chosen: 'Någon har redan valt detta alternativ, så det kan inte tas bort.',
    gone: 'En annan arrangör har tagit bort fältet under tiden.',
  },
  removal: {
    title: (name) => `Ta bort fältet ${name}`,
    unanswered: 'Ingen har besvarat fältet. Det tas bort helt.',
    answered: (count) =>
      count === 1
        ? 'Fältet har besvarats en gång. Det frågas inte längre, men svaret finns kvar och följer med i exporten.'
        : `Fältet har besvarats ${count.toLocaleString('sv-FI')} gånger. Det frågas inte längre, men svaren finns kvar och följer med i exporten.`,
    remove: 'Ta bort fältet',
    retire: 'Sluta fråga',
  },
  retired: {
    title: 'Fält som inte längre frågas',
    lead: 'Svaren på dessa finns kvar och följer med i exporten.',
    again: 'Fråga igen',
    againNamed: (name) => `Fråga igen: ${name}`,
  },
  preview: {
    title: 'Så här syns fälten på blanketten',
    lead: 'Förhandsvisningen är på sidans språk. Byt språk högst upp på sidan.',
  },
};
