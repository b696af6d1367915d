import type { newEvent as fi } from '../../fi/organise/new-event.ts';

export const newEvent: typeof fi = {
  title: 'Skapa ett evenemang',
  nextTitle: 'Seriens nästa evenemang',
  nextLead: (title) => `Utgår från ${title}.`,
  nextTaken:
    'Arrangörer, texter, frågeteman, extra frågor i anmälan, platser, deltagandesätt, kontaktuppgifter och klockslag följer med. Datum, program och länken till distansmötet lämnas öppna.',
  next: (ordinal) =>
    ordinal === null
      ? 'Skapa seriens nästa evenemang'
      : `Skapa evenemang nummer ${ordinal} i serien`,
  copyTitle: 'En kopia av ett annat evenemang',
  copyTaken: 'Även programmet följer med. Datumet lämnas öppet.',
  copied: 'Evenemang att kopiera',
  chooseCopied: 'Välj ett evenemang',
  copyMissing: 'Välj det evenemang som kopieras.',
  copy: 'Skapa en kopia',
  scratchTitle: 'Från början',
  name: 'Evenemangets namn',
  nameMissing: 'Skriv evenemangets namn på finska.',
  kind: 'Typ av evenemang',
  kindMissing: 'Välj typ av evenemang.',
  mode: 'Deltagandesätt',
  modeMissing: 'Välj hur man deltar i evenemanget.',
  scratch: 'Skapa ett tomt evenemang',
  unknownWay: 'Välj hur evenemanget skapas.',
};
