/** After the day: answers are published and told of, and what was not answered is carried on. */
export const answers = {
  title: 'Vastaukset',
  publish: 'Julkaise vastaukset',
  noted: (count: number) =>
    count === 1
      ? '1 vastaus on kirjattu mutta ei julkaistu.'
      : `${count} vastausta on kirjattu mutta ei julkaistu.`,
  nothingNoted: 'Julkaisemattomia vastauksia ei ole.',
  publishAll: (count: number) =>
    count === 1 ? 'Julkaise 1 vastaus' : `Julkaise ${count} vastausta`,
  published: (count: number) =>
    count === 1 ? '1 vastaus on julkaistu.' : `${count} vastausta on julkaistu.`,
  changedMeanwhile:
    'Osa vastauksista muuttui sillä välin, eikä niitä julkaistu. Tarkista ne ja julkaise sitten.',
  edit: 'Muokkaa vastausta',

  tell: 'Kerro vastauksista kysyjille',
  tellHint:
    'Viestissä on kysyjän oma kysymys, vastaus siihen ja linkki tapahtuman sivulle. Kukin saa yhden viestin, vaikka olisi kysynyt useasti.',
  nobodyToTell: 'Kukaan ei odota tietoa julkaistuista vastauksista.',
  toTell: (count: number) =>
    count === 1
      ? '1 kysyjä on jättänyt osoitteensa eikä ole vielä saanut tietoa vastauksesta.'
      : `${count} kysyjää on jättänyt osoitteensa eikä ole vielä saanut tietoa vastauksesta.`,
  recipients: 'Viestin saajat',
  recipient: (name: string, address: string, count: number) =>
    `${name}, ${address}: ${count === 1 ? '1 vastaus' : `${count} vastausta`}`,
  sendMail: (count: number) =>
    count === 1 ? 'Lähetä viesti 1 kysyjälle' : `Lähetä viesti ${count} kysyjälle`,
  otherCount: (count: number) =>
    `Saajien määrä muuttui sillä välin, eikä mitään lähetetty. Saajia on nyt ${count}. Tarkista saajat ja lähetä uudelleen.`,

  carry: 'Siirrä vastaamattomat seuraavaan tapahtumaan',
  carryHint:
    'Kysymys siirtyy hyväksyttynä, saman nimiseen teemaan jos sellainen on. Kysyjän nimi ei siirry mukana, organisaatio siirtyy. Jos kysyjä jätti osoitteensa, hän saa tiedon myös seuraavassa tapahtumassa annetusta vastauksesta.',
  nothingToCarry: 'Vastaamattomia kysymyksiä ei ole.',
  nowhereToCarry:
    'Sarjassa ei ole tulevaa tapahtumaa, jonka kysymyksiä moderoit. Kysymykset voi siirtää, kun seuraava tapahtuma on luotu.',
  questions: 'Siirrettävät kysymykset',
  to: 'Tapahtuma, johon siirretään',
  chooseEvent: 'Valitse tapahtuma',
  draft: 'luonnos',
  carrySubmit: 'Siirrä valitut kysymykset',
  questionsMissing: 'Valitse ainakin yksi kysymys.',
  eventMissing: 'Valitse tapahtuma.',
  noSuchEvent: 'Tapahtumaan ei voi enää siirtää kysymyksiä. Valitse toinen.',

  done: {
    published: 'Vastaukset on julkaistu.',
    told: 'Viestit on lähetetty.',
    carried: 'Kysymykset on siirretty.',
  } as Partial<Record<string, string>>,
};
