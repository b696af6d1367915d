import type { editor as fi } from '../../fi/organise/editor.ts';

export const editor: typeof fi = {
  title: 'Redigera evenemanget',
  conflict: 'En annan arrangör har ändrat samma punkter',
  conflictAdvice:
    'Ingenting har sparats ännu. Det du skrev står i fälten och den andras text ovanför. Slå ihop texterna eller spara din egen: den ersätter då den andras text.',
  changedBy: (who, when) => `${who} ändrade detta ${when}.`,
  changedBySomebody: 'En annan arrangör ändrade detta under tiden.',
  empty: '(tomt)',
  kept: 'En annan arrangör ändrade under tiden följande punkter, och ändringarna finns kvar:',
  telling: {
    title: 'Ändringen syns i deltagarnas kalendrar',
    asked: (count) =>
      count === 1
        ? 'Du kan skicka en uppdatering om ändringen till en deltagare. Ändringen har inte sparats ännu.'
        : `Du kan skicka en uppdatering om ändringen till ${count.toLocaleString('sv-FI')} deltagare. Ändringen har inte sparats ännu.`,
    notYours: (count) =>
      count === 1
        ? 'Uppgiften finns i en deltagares kalenderinbjudan. Endast en arrangör i nätverket kan skicka uppdateringen.'
        : `Uppgiften finns i ${count.toLocaleString('sv-FI')} deltagares kalenderinbjudan. Endast en arrangör i nätverket kan skicka uppdateringen.`,
    send: (count) =>
      `Spara och skicka uppdateringen till ${count.toLocaleString('sv-FI')} deltagare`,
    silently: 'Spara utan att skicka',
  },
  texts: {
    title: 'Texter',
    lead: 'Ingress',
    description: 'Beskrivning',
    audience: 'För vem',
    recap: 'Så gick evenemanget',
    leadHint:
      'En eller två meningar om vad evenemanget handlar om. Visas först och i kalenderinbjudan.',
    audienceHint: 'Vem evenemanget är avsett för.',
    recapHint: 'Skrivs efter evenemanget.',
  },
};
