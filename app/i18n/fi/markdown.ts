export const markdown = {
  howTo: 'Näin muotoilet tekstiä',
  paragraphs:
    'Tyhjä rivi aloittaa uuden kappaleen. Verkko- ja sähköpostiosoitteista tulee linkkejä itsestään.',
  marks: [
    { typed: '**tärkeää**', gives: 'lihavointi' },
    { typed: '*korostettua*', gives: 'kursivointi' },
    { typed: '# Ohjelma', gives: 'väliotsikko' },
    { typed: '- avaus', gives: 'luettelon kohta' },
    { typed: '1. avaus', gives: 'numeroidun luettelon kohta; seuraavan rivin alkuun tulee 2.' },
    { typed: '[ohjelma](https://example.fi)', gives: 'linkki' },
    { typed: '> yhdessä olemme enemmän', gives: 'lainaus' },
  ],
  preview: 'Esikatsele',
  previewOf: 'Esikatselu',
  notSaved: 'Muutoksia ei ole vielä tallennettu.',
  nothing: 'Tässä ei ole vielä tekstiä.',
};
