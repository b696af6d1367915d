import type { programme as fi } from '../../fi/organise/programme.ts';

export const programme: typeof fi = {
  title: 'Program',
  lead: 'Programpunkterna står i den här ordningen på evenemangets sida.',
  empty: 'Programmet är ännu tomt.',
  add: 'Lägg till en programpunkt',
  edit: 'Redigera',
  remove: 'Ta bort',
  back: 'Tillbaka till programmet',
  backToSession: 'Tillbaka till programpunkten',
  outside: (event) => `Tiden är utanför evenemangets tid (${event}).`,
  kinds: {
    talk: 'Inlägg',
    panel: 'Panel',
    workshop: 'Verkstad',
    overview: 'Översikt',
    break: 'Paus',
  },
  parts: { speaker: 'Talare', panellist: 'Paneldeltagare', moderator: 'Ordförande' },
  invited: {
    title: 'Kalenderinbjudningarna visar ännu det tidigare programmet',
    text: (count) =>
      count === 1
        ? 'En anmäld har en kalenderinbjudan med det tidigare programmet. Skicka en uppdatering när programmet är klart.'
        : `${count.toLocaleString('sv-FI')} anmälda har en kalenderinbjudan med det tidigare programmet. Skicka en uppdatering när programmet är klart.`,
    send: (count) =>
      count === 1
        ? 'Skicka uppdateringen till 1 anmäld'
        : `Skicka uppdateringen till ${count.toLocaleString('sv-FI')} anmälda`,
    notYours: 'Bara nätverkets arrangör kan skicka uppdateringen.',
  },
  session: {
    newTitle: 'Ny programpunkt',
    title: 'Programpunkt',
    fields: {
      kind: 'Typ',
      title: 'Rubrik',
      description: 'Beskrivning',
      from: 'Börjar kl.',
      until: 'Slutar kl.',
    },
    times: 'Tid',
    timesHint: 'Evenemangets dag, finländsk tid. Lämna tomt om tiden ännu inte är känd.',
    noDay: 'Klockslag kan anges när evenemangets dag och tider har angetts.',
    titleMissing: 'Skriv rubriken på finska.',
    faults: {
      'not-a-time': 'Skriv klockslaget i formen 15.00.',
      skipped: 'Klockslaget finns inte: då ställs klockan om till sommartid.',
      repeated: 'Klockslaget förekommer två gånger: då ställs klockan om till vintertid.',
      'ends-before-it-starts': 'Programpunkten måste sluta efter att den har börjat.',
      'event-without-day':
        'Ange först evenemangets dag och tider. Därefter kan du ange programpunktens tid.',
      'no-start': 'Skriv också när programpunkten börjar.',
      gone: 'En annan arrangör har tagit bort programpunkten. Kopiera din text om du behöver den.',
    },
    removeTitle: (name) => `Ta bort programpunkten ${name}`,
    removeWhat: (appearances) =>
      appearances === 0
        ? 'Programpunkten försvinner från evenemangets sida.'
        : appearances === 1
          ? 'Programpunkten och den medverkande försvinner från evenemangets sida.'
          : `Programpunkten och dess ${appearances} medverkande försvinner från evenemangets sida.`,
    removeSpeakers:
      'Uppgifterna om en medverkande som inte är med i någon annan programpunkt eller något annat evenemang raderas helt.',
    removeButton: 'Ta bort programpunkten',
  },
  appearances: {
    title: 'Medverkande',
    none: 'Programpunkten har inga medverkande.',
    add: 'Lägg till en medverkande',
    addOrganisation: 'Lägg till en organisation utan namn',
    newTitle: 'Ny medverkande',
    editTitle: 'Medverkande',
    removeNamed: (name) => `Ta bort ${name} från programpunkten`,
    search: 'Sök talare',
    searchHint:
      'Skriv namnet eller en del av det. Om personen har talat på nätverkets evenemang tidigare får du uppgifterna färdigt ifyllda.',
    nameMissing: 'Skriv namnet eller en del av det.',
    found: (count, name) =>
      count === 1
        ? `Sökningen ”${name}” gav en tidigare talare. Är det samma person?`
        : `Sökningen ”${name}” gav ${count} tidigare talare. Är någon av dem samma person?`,
    same: (name) => `Samma person: ${name}`,
    new: (name) => `Ny person: ${name}`,
    newHint:
      'Personen har inte talat på nätverkets evenemang tidigare, eller är en annan med samma namn.',
    appeared: (events) => `Medverkat: ${events}`,
    who: 'Vem är det?',
    whoMissing: 'Välj om det är någon av de tidigare talarna eller en ny person.',
    goOn: 'Fortsätt',
    searchAgain: 'Sök med ett annat namn',
    notFound: (name) =>
      `Inga tidigare talare hittades med namnet ”${name}”. Lägg till personen som ny.`,
    prefilled: 'Titeln och organisationen är desamma som senast. Ändra dem om de inte stämmer.',
    fields: {
      name: 'Namn',
      part: 'Roll i programmet',
      title: 'Titel',
      organisation: 'Organisation',
      speaker: 'Talare',
    },
    sharedName: (events) =>
      events === 1
        ? 'Samma person är med också i ett annat evenemang. Namnet ändras även där.'
        : `Samma person är med också i ${events} andra evenemang. Namnet ändras även där.`,
    faults: {
      nobody: 'Skriv organisationen på finska.',
      namesake:
        'En person med det här namnet har talat på nätverkets evenemang. Sök på nytt och välj om det är samma person.',
      'shared-name': 'Namnet syns också i andra evenemang. Bara nätverkets arrangör kan ändra det.',
      gone: 'En annan arrangör har tagit bort detta under tiden. Kopiera din text om du behöver den.',
    },
    fullNameMissing: 'Skriv den medverkandes namn.',
  },
};
