import type { editor as fi } from '../../fi/organise/editor.ts';

export const editor: typeof fi = {
  title: 'Redigera evenemanget',
  conflict: 'En annan arrangör har ändrat samma punkter',
  conflictAdvice:
    'Ingenting har sparats ännu. Det du skrev står i fälten och den andras text ovanför. Slå ihop texterna eller spara din egen: den ersätter då den andras text.',
  changedBy: (who, when) => `${who} ändrade detta ${when}:`,
  changedBySomebody: 'En annan arrangör ändrade detta under tiden:',
  empty: '(tomt)',
  kept: 'En annan arrangör ändrade under tiden följande punkter, och ändringarna finns kvar:',
  telling: {
    title: 'Ändringen syns i deltagarnas kalendrar',
    asked: (count) =>
      count === 1
        ? 'En deltagare har en kalenderinbjudan med denna uppgift. Ändringen har inte sparats ännu.'
        : `${count.toLocaleString('sv-FI')} deltagare har en kalenderinbjudan med denna uppgift. Ändringen har inte sparats ännu.`,
    notYours: (count) =>
      count === 1
        ? 'En deltagare har en kalenderinbjudan med denna uppgift. Endast en arrangör i nätverket kan skicka uppdateringen.'
        : `${count.toLocaleString('sv-FI')} deltagare har en kalenderinbjudan med denna uppgift. Endast en arrangör i nätverket kan skicka uppdateringen.`,
    send: (count) =>
      `Spara och skicka uppdateringen till ${count.toLocaleString('sv-FI')} deltagare`,
    silently: 'Spara utan att skicka',
  },
  texts: {
    title: 'Texter',
    lead: 'Ingress',
    leadHint:
      'En eller två meningar om vad evenemanget handlar om. Visas först och i kalenderinbjudan.',
    description: 'Beskrivning',
    descriptionHint: 'En tom rad börjar ett nytt stycke.',
    audience: 'För vem',
    audienceHint: 'Vem evenemanget är avsett för.',
    recap: 'Så gick evenemanget',
    recapHint: 'Skrivs efter evenemanget.',
  },
};
