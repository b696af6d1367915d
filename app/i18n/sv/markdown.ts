import type { markdown as fi } from '../fi/markdown.ts';

export const markdown: typeof fi = {
  howTo: 'Så formaterar du texten',
  paragraphs:
    'En tom rad börjar ett nytt stycke. Webb- och e-postadresser blir länkar av sig själva.',
  marks: [
    { typed: '**viktigt**', gives: 'fetstil' },
    { typed: '*betonat*', gives: 'kursiv stil' },
    { typed: '# Program', gives: 'mellanrubrik' },
    { typed: '- öppning', gives: 'en punkt i en lista' },
    { typed: '1. öppning', gives: 'en punkt i en numrerad lista; nästa rad börjar med 2.' },
    { typed: '[programmet](https://example.fi)', gives: 'länk' },
    { typed: '> tillsammans är vi mer', gives: 'citat' },
  ],
  preview: 'Förhandsgranska',
  previewOf: 'Förhandsgranskning',
  notSaved: 'Ändringarna har inte sparats ännu.',
  nothing: 'Här finns ingen text ännu.',
};
