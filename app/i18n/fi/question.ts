export const question = {
  title: 'Jätä ennakkokysymys',
  titleFor: (event: string) => `Jätä ennakkokysymys: ${event}`,
  intro:
    'Kysymyksesi menee järjestäjälle, joka kokoaa kysymykset paneelille. Kysymys näkyy muille vasta, kun järjestäjä on hyväksynyt sen.',
  openUntil: (when: string) => `Voit jättää kysymyksen viimeistään ${when}.`,
  closed: 'Ennakkokysymysten jättäminen on päättynyt.',
  theme: 'Teema',
  question: 'Kysymys',
  name: 'Nimi',
  nameHint: 'Jätä nimi ja organisaatio tyhjiksi, jos haluat kysyä nimettömästi.',
  organisation: 'Organisaatio',
  email: 'Sähköpostiosoite',
  emailHint: 'Jos haluat tiedon vastauksesta. Osoite ei näy muille.',
  submit: 'Lähetä kysymys',
  sentTitle: 'Kiitos kysymyksestä',
  sent: 'Kysymyksesi on lähetetty järjestäjälle.',
  askAnother: 'Jätä toinen kysymys',
};
