import type { ownAccount as fi } from '../../fi/organise/own-account.ts';

export const ownAccount: typeof fi = {
  title: 'Eget konto',
  name: 'Namn',
  address: 'E-postadress',
  language: 'E-postens språk',
  languageHint: 'På det här språket får du meddelanden från Kutsu.',
  edit: 'Redigera dina uppgifter',
  editTitle: 'Redigera dina uppgifter',
  nameMissing: 'Skriv ditt namn.',
  nameHint: 'Det här namnet ser de andra arrangörerna.',
  addressStays:
    'Med e-postadressen loggar man in, så den kan inte bytas här. Om din adress ändras, be nätverkets ägare om rättigheter för den nya adressen.',
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
