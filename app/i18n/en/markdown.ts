import type { markdown as fi } from '../fi/markdown.ts';

export const markdown: typeof fi = {
  howTo: 'How to format the text',
  paragraphs:
    'An empty line begins a new paragraph. Web and e-mail addresses become links by themselves.',
  marks: [
    { typed: '**important**', gives: 'bold' },
    { typed: '*stressed*', gives: 'italics' },
    { typed: '# Programme', gives: 'heading' },
    { typed: '- opening', gives: 'an item in a list' },
    { typed: '1. opening', gives: 'an item in a numbered list; the next line begins with 2.' },
    { typed: '[the programme](https://example.fi)', gives: 'link' },
    { typed: '> together we are more', gives: 'quotation' },
  ],
  preview: 'Preview',
  previewOf: 'Preview',
  notSaved: 'The changes have not been saved yet.',
  nothing: 'There is no text here yet.',
};
