import type { answers as fi } from '../../fi/organise/answers.ts';

export const answers: typeof fi = {
  title: 'Svar',
  publish: 'Publicera svaren',
  noted: (count) =>
    count === 1
      ? '1 svar har antecknats men inte publicerats.'
      : `${count} svar har antecknats men inte publicerats.`,
  nothingNoted: 'Det finns inga opublicerade svar.',
  publishAll: (count) => `Publicera ${count} svar`,
  published: (count) =>
    count === 1 ? '1 svar har publicerats.' : `${count} svar har publicerats.`,
  changedMeanwhile:
    'En del av svaren ändrades under tiden och publicerades inte. Kontrollera dem och publicera sedan.',
  edit: 'Redigera svaret',

  tell: 'Berätta om svaren för dem som frågade',
  tellHint:
    'Meddelandet innehåller frågeställarens egen fråga, svaret på den och en länk till evenemangets sida. Var och en får ett meddelande, även om hen har frågat flera gånger.',
  nobodyToTell: 'Ingen väntar på besked om de publicerade svaren.',
  toTell: (count) =>
    count === 1
      ? '1 frågeställare har lämnat sin adress och inte ännu fått veta svaret.'
      : `${count} frågeställare har lämnat sin adress och inte ännu fått veta svaret.`,
  recipients: 'Meddelandets mottagare',
  recipient: (name, address, count) => `${name}, ${address}: ${count} svar`,
  sendMail: (count) => `Skicka meddelandet till ${count} frågeställare`,
  otherCount: (count) =>
    `Antalet mottagare ändrades under tiden och ingenting skickades. Mottagarna är nu ${count}. Kontrollera dem och skicka på nytt.`,

  carry: 'Flytta de obesvarade till nästa evenemang',
  carryHint:
    'Frågan flyttas som godkänd, till temat med samma namn om det finns ett. Frågeställarens namn följer inte med, organisationen gör det. Om frågeställaren lämnade sin adress får hen veta också svaret som ges vid nästa evenemang.',
  nothingToCarry: 'Det finns inga obesvarade frågor.',
  nowhereToCarry:
    'Serien har inget kommande evenemang vars frågor du modererar. Frågorna kan flyttas när nästa evenemang har skapats.',
  questions: 'Frågor som flyttas',
  to: 'Evenemang som frågorna flyttas till',
  chooseEvent: 'Välj evenemang',
  draft: 'utkast',
  carrySubmit: 'Flytta de valda frågorna',
  questionsMissing: 'Välj minst en fråga.',
  eventMissing: 'Välj ett evenemang.',
  noSuchEvent: 'Frågor kan inte längre flyttas till evenemanget. Välj ett annat.',

  done: {
    published: 'Svaren har publicerats.',
    told: 'Meddelandena har skickats.',
    carried: 'Frågorna har flyttats.',
  },
};
