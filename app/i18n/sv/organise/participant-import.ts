import type { participantImport as fi } from '../../fi/organise/participant-import.ts';

const number = (count: number) => count.toLocaleString('sv-FI');
const rows = (count: number) => (count === 1 ? '1 rad' : `${number(count)} rader`);
const people = (count: number) => (count === 1 ? '1 deltagare' : `${number(count)} deltagare`);

export const participantImport: typeof fi = {
  title: 'Importera deltagare från en fil',
  open: 'Importera',
  step: (step) => `Steg ${step}/3`,
  back: 'Tillbaka till deltagarna',

  upload: {
    lead: 'Ta in en Excel- eller CSV-fil med en person per rad och kolumnrubrikerna på första raden. Inget sparas än: i nästa steg väljer du vad kolumnerna är och ser på förhand vad som händer med varje rad.',
    file: 'Fil',
    fileHint: 'Excel (.xlsx) eller CSV, högst 10 MB och 20 000 rader.',
    send: 'Läs filen',
    kept: 'Filens innehåll sparas krypterat i högst ett dygn.',
    notPublished:
      'Deltagare kan importeras när evenemanget är publicerat och man anmäler sig i den här tjänsten.',
    missing: 'Välj en fil.',
    refusals: {
      empty: 'Filen har inga rader. Kontrollera att deltagarna finns på dess första flik.',
      'not-a-table':
        'Filen är varken en Excel- eller en CSV-fil. Spara listan i Excel-format (.xlsx) och välj den.',
      'old-excel':
        'Filen är i det gamla Excel-formatet (.xls). Öppna den i Excel, spara den som .xlsx och välj den nya filen.',
      encrypted: 'Filen är skyddad med lösenord. Ta bort lösenordet och välj filen på nytt.',
      broken: 'Filen är skadad. Öppna den i Excel, spara den på nytt och välj den nya filen.',
      'too-large':
        'Filen är för stor. Ta bort annat än deltagarnas uppgifter eller dela upp den i delar.',
      'too-many-rows': 'Filen har över 20 000 rader. Dela upp den i delar.',
      'too-many-columns': 'Filen har över 100 kolumner. Ta bort dem som inte behövs.',
      'cell-too-long': 'Texten i någon cell är för lång. Förkorta den.',
    },
    earlier: 'Dina pågående och färdiga importer',
    unfinished: 'Pågår',
    confirmed: 'Bekräftad',
  },

  columns: {
    title: 'Vad är kolumnerna?',
    lead: (file, count) =>
      `Filen ${file} har ${rows(count)}. Tjänsten har gissat utifrån rubrikerna vad kolumnerna innehåller. Kontrollera och rätta.`,
    column: (title) => `Kolumnen ”${title}”`,
    unnamed: (letter) => `Kolumn ${letter}`,
    nothing: 'Ta inte med',
    example: (values) => `Till exempel: ${values}`,
    noExample: 'Tom på de första raderna.',
    person: 'Deltagare',
    own: 'Arrangörens frågor',
    meanings: {
      firstName: 'Förnamn',
      lastName: 'Efternamn',
      fullName: 'Förnamn och efternamn',
      email: 'E-postadress',
      organisation: 'Organisation',
      role: 'Roll',
      municipality: 'Kommun',
      mode: 'Sätt att delta',
      language: 'Kontaktspråk',
      newsletter: 'Nyhetsbrev (ja eller nej)',
      diet: 'Specialkost',
      access: 'Tillgänglighetsbehov',
    },
    terms: 'Vad importeras och hur',
    mode: 'Sätt att delta, om raden inte anger det',
    modes: { 'on-site': 'På plats', remote: 'På distans' },
    language: 'Meddelandenas språk, om raden inte anger det',
    languages: { fi: 'finska', sv: 'svenska', en: 'engelska' },
    known: 'Om personen redan är anmäld med samma adress',
    skip: 'Lämna uppgifterna som de är',
    correct: 'Uppdatera uppgifterna från raden',
    correctHint:
      'En tom cell ändrar ingenting. Adressen, sättet att delta, specialkosten och tillgänglighetsbehoven ändras inte.',
    confirm: 'Skicka bekräftelse och kalenderinbjudan per e-post till nya deltagare',
    confirmHint: 'Annars får de ett meddelande först om något ändras.',
    pastCapacity: 'Ge alla en plats även om evenemanget är fullbokat',
    pastCapacityHint: 'Antalet platser utökas efter behov. Annars hamnar de som inte ryms i kön.',
    preview: 'Se vad som händer med raderna',
    otherFile: 'Välj en annan fil',
    faults: {
      twice:
        'Samma uppgift har redan valts för en annan kolumn. Välj en annan eller ”Ta inte med”.',
      'no-name':
        'Välj vilka kolumner som har förnamn och efternamn, eller vilken som har dem tillsammans.',
    },
    noMode: 'Välj om de deltar på plats eller på distans.',
  },

  preview: {
    title: 'Kontrollera före importen',
    lead: (file, count) => `Filen ${file}: ${rows(count)}. Inget har importerats än.`,
    judgedAt: (when) =>
      `Förhandsgranskningen gjordes ${when}. Varje rad kontrolleras på nytt när den sparas.`,
    mails: (count) =>
      count === 1
        ? 'En bekräftelse skickas till 1 adress.'
        : `En bekräftelse skickas till ${number(count)} adresser.`,
    noMails: 'Inga bekräftelser skickas.',
    leftOut: (count) =>
      count === 1 ? '1 rad lämnas bort.' : `${number(count)} rader lämnas bort.`,
    confirm: (count) => `Importera ${people(count)}`,
    nothing: 'Filen har inga rader att importera. Rätta raderna eller ändra valen för kolumnerna.',
    changeColumns: 'Ändra kolumner och inställningar',
    discard: 'Förkasta filen',
    plannedAnew:
      'Kolumnerna eller inställningarna har ändrats i ett annat fönster. Inget importerades. Här är en ny förhandsgranskning: kontrollera den och bekräfta på nytt.',
  },

  rows: {
    groups: 'Raderna efter vad som händer med dem',
    groupsDone: 'Raderna efter vad som hände med dem',
    will: {
      faulty: 'Felaktiga',
      repeated: 'Samma personer på nytt',
      closed: 'Kan inte sparas',
      full: 'Blir utan plats',
      waiting: 'Hamnar i kön',
      corrected: 'Uppgifterna uppdateras',
      new: 'Får en plats',
      already: 'Redan anmälda, lämnas som de är',
    },
    did: {
      faulty: 'Felaktiga, importerades inte',
      repeated: 'Samma personer på nytt, importerades inte',
      closed: 'Kunde inte sparas',
      full: 'Blev utan plats',
      waiting: 'Hamnade i kön',
      corrected: 'Uppgifterna uppdaterades',
      new: 'Fick en plats',
      already: 'Redan anmälda, lämnades som de är',
    },
    notDone: (count) =>
      count === 1 ? '1 rad importerades inte.' : `${number(count)} rader importerades inte.`,
    row: 'Rad',
    name: 'Namn',
    what: 'Vad som händer',
    whatDone: 'Vad som hände',
    next: 'Följande rader',
    first: 'De första raderna',
    leftOutFile: 'Ladda ner raderna som lämnas bort för att rätta dem (CSV)',
    leftOutHint:
      'Filen berättar vad som ska rättas på varje rad. Rätta dem och importera filen på nytt.',
    erased: 'Importens rader har raderats. De importerade deltagarna finns i deltagarlistan.',
  },

  reasons: {
    repeated: (row) => `Samma person finns redan på rad ${row}.`,
    closed: 'Det går inte längre att anmäla till evenemanget eller ändra uppgifter.',
    full: 'Evenemanget är fullbokat och har ingen väntelista.',
    notDone: 'Importen avbröts före den här raden.',
  },
  faults: {
    missing: (label) => `${label} saknas.`,
    past: (label) => `${label} har redan varit.`,
    'not-a-date': (label, cell) => `${label}: ”${cell}” är inget datum.`,
    'too-short': (label) => `${label} är för kort.`,
    'too-long': (label) => `${label} är för lång.`,
    'control-characters': (label) => `${label}: texten har tecken som inte kan sparas.`,
    'not-an-address': (_label, cell) =>
      `”${cell}” är inte en e-postadress i formen namn@exempel.fi.`,
    'unknown-option': (label, cell) =>
      cell === '' ? `${label} saknas.` : `${label}: ”${cell}” är inget av alternativen.`,
  },

  file: { name: 'rader-att-ratta', row: 'Rad', reason: 'Att rätta' },
};
