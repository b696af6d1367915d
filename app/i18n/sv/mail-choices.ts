import type { mailChoices as fi } from '../fi/mail-choices.ts';

export const mailChoices: typeof fi = {
  link: 'Välj vilka meddelanden du får',
  title: 'Välj vilka meddelanden du får',
  lead: 'Valet gäller en adress och alla nätverkets evenemang.',
  network: 'Nätverk',
  address: 'Adress',
  wanted: 'Jag vill ha de här meddelandena',
  kinds: {
    reminders: {
      label: 'Påminnelser',
      description:
        'Före evenemanget: när och var det ordnas, och en egen länk för den som deltar på distans.',
    },
    bulletins: {
      label: 'Arrangörernas egna meddelanden och tack',
      description:
        'Det som arrangörerna berättar för deltagarna, till exempel anvisningar före evenemanget och material efter det.',
    },
    newsletter: {
      label: 'Nätverkets nyhetsbrev',
      description: 'Nyheter från nätverket också när inget evenemang är på gång.',
    },
  },
  save: 'Spara valen',
  saved:
    'Ditt val har sparats och gäller genast. Ett meddelande som redan är på väg kan ännu komma fram.',
  always: 'Du får alltid',
  alwaysList: [
    'en bekräftelse när du anmäler dig eller får en plats',
    'besked om evenemangets tid, plats, deltagarsätt eller program ändras',
    'besked om evenemanget ställs in eller din anmälan avbokas',
    'ett svar om du har ställt en fråga till panelen',
  ],
  alwaysWhy:
    'De gäller bara evenemang som du har anmält dig till. Om du avbokar din anmälan kommer det inga fler.',

  goneTitle: 'Länken gäller inte',
  gone: 'En del av länken saknas kanske, eller så har din adress redan raderats från tjänsten. Om den har raderats får du inga fler meddelanden.',
  goneAdvice:
    'Om det fortfarande kommer meddelanden, öppna länken i slutet av det senaste meddelandet.',

  unsubscribed: {
    reminders: 'Du får inte längre påminnelser om det här nätverkets evenemang.',
    bulletins:
      'Du får inte längre arrangörernas egna meddelanden och tack från det här nätverkets evenemang.',
  },

  own: 'Meddelanden',
  ownHint:
    'Du kan avböja påminnelser och arrangörernas egna meddelanden. Bekräftelser, ändringar och avbokningar kommer alltid.',
};
