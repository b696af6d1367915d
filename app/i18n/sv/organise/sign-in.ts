import type * as fi from '../../fi/organise/sign-in.ts';

export const signIn: typeof fi.signIn = {
  title: 'Logga in som arrangör',
  lead: 'Du får en inloggningslänk per e-post. Den fungerar en gång, i 15 minuter och bara i den här webbläsaren.',
  address: 'E-postadress',
  faults: {
    missing: 'Skriv din e-postadress.',
    other: 'Skriv e-postadressen i formen namn@exempel.fi.',
  },
  send: 'Skicka inloggningslänken',
  sentTitle: 'Titta i din e-post',
  sent: (address) =>
    `Om adressen ${address} har arrangörsrättigheter har en inloggningslänk skickats dit. Öppna den i den här webbläsaren inom 15 minuter.`,
  notCome:
    'Om meddelandet inte kommer, kontrollera adressen och skräpposten eller be nätverkets ägare om rättigheter.',
  byMail: 'Med en länk per e-post',
  account: {
    heading: 'Med organisationskonto',
    enter: 'Logga in med organisationskonto',
    silent:
      'Det går inte att logga in med organisationskonto just nu, eftersom organisationens inloggningstjänst inte svarar. Begär en inloggningslänk till din e-post eller försök igen senare.',
    failed: {
      title: 'Inloggningen lyckades inte',
      reason:
        'Inloggningen med organisationskonto avbröts, tog för lång tid eller motsvarade inte det som begärdes i denna webbläsare.',
      advice: 'Börja inloggningen från början eller begär en inloggningslänk till din e-post.',
    },
    unknown: {
      title: 'Du har inga arrangörsrättigheter',
      reason:
        'Din organisation känner igen dig, men ditt konto har ingen bekräftad e-postadress som rättigheter har getts till.',
      advice:
        'Be nätverkets ägare om rättigheter och uppge din e-postadress i arbetet. Om du redan har rättigheter, logga in med en länk per e-post.',
    },
    back: 'Till inloggningssidan',
  },
  another: 'Be om en ny länk',
  linkTitle: 'Logga in',
  welcome: (name) => `Du loggar in som ${name}.`,
  enter: 'Logga in',
  refused: {
    unknown: 'Länken duger inte. Kontrollera att den har kopierats i sin helhet.',
    used: 'Länken är redan använd. En länk fungerar bara en gång.',
    expired: 'Länken har gått ut. En länk fungerar i 15 minuter.',
    'other-browser':
      'Länken fungerar bara i den webbläsare där du bad om den. Öppna den där eller be om en ny länk här.',
  },
};

export const signedOut: typeof fi.signedOut = {
  title: 'Din inloggning har upphört',
  nothingLost:
    'Ingenting sparades, men det du skrev finns kvar på den här sidan. Logga in i en annan flik, kom sedan tillbaka hit och skicka blanketten på nytt.',
  chooseAgain:
    'Filen lästes inte. Logga in på en annan flik, gå sedan tillbaka i webbläsaren och välj filen på nytt.',
  signInElsewhere: 'Logga in i en ny flik',
  sendAgain: 'Skicka blanketten på nytt',
};

export const signInMail: typeof fi.signInMail = {
  subject: 'Inloggningslänk till Kutsu',
  heading: 'Logga in i Kutsu med den här länken',
  once: 'Länken fungerar en gång, i 15 minuter och bara i den webbläsare där du bad om den.',
  link: 'Logga in',
  notYou: 'Om du inte bad om länken behöver du inte göra någonting.',
};
