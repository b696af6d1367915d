import type * as fi from '../../fi/organise/team.ts';

export const roleMeans: typeof fi.roleMeans = {
  owner: 'Kan göra allt i nätverket och ge rättigheter åt andra.',
  organiser: 'Kan sköta nätverkets alla evenemang och anmälda och ge rättigheter i evenemangen.',
  viewer: 'Kan se evenemangen och antalen, men inga namn.',
  'co-organiser':
    'Kan redigera evenemanget för sin organisation, behandla frågor och se deltagarnas namn och organisationer, men varken kontaktuppgifter eller dieter.',
  moderator: 'Kan behandla förhandsfrågor, men inte se deltagarna.',
  desk: 'Kan pricka av dem som har kommit, men inte ändra evenemanget.',
};

export const team: typeof fi.team = {
  title: 'Arrangörer och rättigheter',
  lead: {
    network: 'De här rättigheterna gäller hela nätverket och alla dess evenemang.',
    event: 'De här rättigheterna gäller bara detta evenemang.',
  },
  give: 'Ge rättigheter',
  nobody: 'Inga rättigheter har getts särskilt i detta evenemang.',
  person: 'Namn',
  role: 'Roll',
  since: 'Från och med',
  valid: 'Gäller',
  untilFurther: 'tills vidare',
  until: (date) => `till och med ${date}`,
  ended: (date) => `Upphörde ${date}`,
  mailFailed: 'Meddelandet om rättigheterna kom inte fram. Kontrollera adressen.',
  actions: 'Åtgärder',
  change: 'Ändra eller ta bort',
  changeOf: (name) => `Ändra eller ta bort: ${name}`,
  you: 'du',
  wholeNetwork: 'Rättigheter i hela nätverket',
  wholeNetworkLead: 'Även dessa personer har rättigheter i evenemanget genom nätverket.',
  toNetworkTeam: 'Ändra nätverkets rättigheter',

  newTitle: 'Ge rättigheter',
  newLead:
    'Personen får ett meddelande per e-post om vilka rättigheter hen fick och hur man loggar in.',
  address: 'E-postadress',
  addressHint: 'Med den här adressen loggar personen in.',
  language: 'Meddelandets språk',
  languageHint:
    'Om personen redan har rättigheter i Kutsu kommer meddelandet på det språk som hen själv har valt.',
  organisation: 'Organisation',
  organisationHint: 'Behövs när rollen är medarrangör.',
  noOrganisation: 'Ingen organisation',
  eventOrganisers: 'Evenemangets arrangörer',
  otherOrganisations: 'Nätverkets övriga organisationer',
  lastDay: 'Sista giltighetsdag',
  lastDayHint: 'Rättigheterna upphör när den dagen är slut. Tomt betyder tills vidare.',
  send: 'Ge rättigheterna och skicka meddelandet',
  faults: {
    name: 'Skriv personens namn.',
    address: 'Skriv personens e-postadress.',
    role: 'Välj en roll.',
    organisation: 'Välj den organisation som medarrangören företräder.',
    language: 'Välj meddelandets språk.',
    hasRole: 'Personen har redan en roll här. Ändra den på personens egen sida.',
    lastOwner:
      'Personen är nätverkets enda ägare vars rättigheter inte upphör. Ge först någon annan en ägares rättigheter tills vidare.',
  },

  removalTitle: 'Att ta bort rättigheterna',
  remove: 'Ta bort rättigheterna',
  removeTitle: (name) => `Ta bort rättigheterna: ${name}`,
  removeLead: {
    network: (name, role, where) =>
      `Nätverk: ${where}. ${name} (${role}) förlorar sina rättigheter i nätverket och alla dess evenemang.`,
    event: (name, role, where) =>
      `Evenemang: ${where}. ${name} (${role}) förlorar sina rättigheter i detta evenemang.`,
  },
  removeYourself: 'Du tar bort dina egna rättigheter. Du kan inte ge dem tillbaka åt dig själv.',
  atOnce: 'Rättigheterna upphör genast, även om personen just är inloggad.',
  noMail: 'Inget meddelande skickas till personen.',
  workStays: 'De ändringar som personen har gjort finns kvar.',
  stays: 'De här rättigheterna har personen kvar:',
  staying: (role, where) => `${role}: ${where}`,
  back: 'Tillbaka till rättigheterna',
  notRemoved: 'Rättigheterna togs inte bort. Ta bort dem med knappen.',
};

export const roleGivenMail: typeof fi.roleGivenMail = {
  subject: (where) => `Du har fått rättigheter: ${where}`,
  heading: {
    network: 'Du har fått rättigheter i ett nätverk',
    event: 'Du har fått rättigheter i ett evenemang',
  },
  opening: 'De gäller genast.',
  role: 'Roll',
  rights: 'Rättigheter',
  valid: 'Gäller',
  untilFurther: 'tills vidare',
  until: (date) => `till och med ${date}`,
  giver: 'Rättigheterna gavs av',
  howTo:
    'Logga in med den e-postadress dit detta meddelande kom. Inget lösenord behövs: inloggningssidan skickar en länk till dig.',
  link: 'Gå till inloggningen',
  reason:
    'Du får detta meddelande eftersom du har fått en arrangörs rättigheter i Kutsu. Om de inte är avsedda för dig, svara på meddelandet.',
};
