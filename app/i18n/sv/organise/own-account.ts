import type { ownAccount as fi } from '../../fi/organise/own-account.ts';

export const ownAccount: typeof fi = {
  title: 'Eget konto',
  name: 'Namn',
  address: 'E-postadress',
  signIns: 'Inloggningar',
  signInsLead:
    'I de här webbläsarna är du nu inloggad. En inloggning upphör av sig själv när du inte har använt tjänsten på 12 timmar.',
  browser: 'Webbläsare',
  unknownBrowser: 'Okänd webbläsare',
  thisOne: 'den här webbläsaren',
  since: 'Inloggad',
  seen: 'Senast använd',
  end: 'Avsluta inloggningen',
};
