import type { problem as fi } from '../fi/problem.ts';

export const problem: typeof fi = {
  address: {
    title: 'Det är fel i adressen',
    advice: 'Tjänsten förstod inte adressen. Kontrollera att hela adressen har kopierats.',
  },
  'not-found': {
    title: 'Sidan hittades inte',
    advice:
      'Sidan finns inte eller är inte ännu publicerad. Kontrollera att hela adressen har kopierats. Om du följde en länk kan den vara föråldrad.',
  },
  method: {
    title: 'Begäran kan inte behandlas',
    advice: 'Tjänsten känner inte till en sådan begäran. Öppna sidan på nytt i webbläsaren.',
  },
  'content-type': {
    title: 'Blanketten kan inte läsas',
    advice:
      'Uppgifterna kom i en form som tjänsten inte känner till. Använd tjänstens egen blankett.',
  },
  length: {
    title: 'Blanketten kan inte läsas',
    advice: 'Uppgift om blankettens längd saknades. Använd tjänstens egen blankett.',
  },
  'too-large': {
    title: 'Blanketten är för stor',
    advice: 'Ingenting sparades. Gå tillbaka i webbläsaren, förkorta texterna och skicka på nytt.',
  },
  'file-too-large': {
    title: 'Filen är för stor',
    advice: 'Filen lästes inte. Gå tillbaka i webbläsaren och välj en fil på högst 10 MB.',
  },
  'other-site': {
    title: 'Blanketten kom från en annan webbplats',
    advice: 'Ingenting sparades. Öppna blanketten i den här tjänsten och skicka den på nytt.',
  },
  'not-allowed': {
    title: 'Du har inte rätt till den här sidan',
    advice:
      'Din roll räcker inte till detta. Be nätverkets ägare eller evenemangets arrangör om rättigheten.',
  },
  'too-many': {
    title: 'För många blanketter',
    advice:
      'Ovanligt många blanketter har skickats från samma nätverk. Vänta tio minuter och försök på nytt.',
  },
  unavailable: {
    title: 'Tjänsten är tillfälligt ur bruk',
    advice: 'Ingenting sparades. Vänta en minut, gå tillbaka i webbläsaren och försök på nytt.',
  },
  fault: {
    title: 'Ett fel uppstod i tjänsten',
    advice: 'Felet är vårt, inte ditt. Försök på nytt om en stund.',
  },
  requestId: (id) => `Om felet upprepas, uppge den här koden för arrangören: ${id}`,
  toHome: 'Gå till startsidan',
};
