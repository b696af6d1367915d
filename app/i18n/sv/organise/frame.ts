import type { frame as fi } from '../../fi/organise/frame.ts';

export const frame: typeof fi = {
  organising: 'Arrangörens arbetsyta',
  signOut: 'Logga ut',
  account: (name) => `Eget konto: ${name}`,
  path: 'Plats',
  eventSections: 'Evenemangets delar',
  statuses: {
    draft: 'Utkast',
    published: 'Publicerat',
    cancelled: 'Inställt',
    archived: 'Arkiverat',
  },
  publicPage: 'Evenemangets offentliga sida',
  roles: {
    owner: 'ägare',
    organiser: 'arrangör',
    viewer: 'läsare',
    'co-organiser': 'medarrangör',
    moderator: 'frågemoderator',
    desk: 'anmälningsdisk',
  },
  unavailable:
    'Ingenting sparades, för tjänsten är tillfälligt ur bruk. Vänta en stund och skicka på nytt.',
  correctThese: 'Rätta dessa punkter',
  optional: '(frivillig)',
  save: 'Spara ändringarna',

  faults: {
    missing: 'Fyll i den här punkten.',
    'too-short': 'Texten är för kort.',
    'too-long': 'Texten är för lång. Förkorta den.',
    'control-characters': 'Texten innehåller tecken som inte kan sparas. Skriv den på nytt.',
    'not-an-address': 'Skriv e-postadressen i formen namn@exempel.fi.',
    'unknown-option': 'Välj ett av alternativen.',
  },
  languages: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
  done: {
    saved: 'Ändringarna har sparats.',
    'network-founded': 'Nätverket har grundats, och du är dess ägare.',
    'series-started': 'Evenemangsserien har inletts.',
    'organisation-added': 'Organisationen har lagts till.',
    'organisation-removed': 'Organisationen har tagits bort.',
    'saved-and-told':
      'Ändringarna har sparats och uppdateringen av kalenderinbjudan skickas till deltagarna.',
    move: 'Evenemanget har flyttats.',
    place: 'Platsen har bytts.',
    link: 'Möteslänken har bytts.',
    'go-remote': 'Evenemanget ordnas helt på distans.',
    cancel: 'Evenemanget är inställt.',
    revive: 'Evenemanget ordnas trots allt.',
    'sign-in-ended': 'Inloggningen har avslutats.',
    'signed-out': 'Du har loggat ut.',
  },
};
