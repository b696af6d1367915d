import type { SeatMode } from '../../domain/events/event.ts';

const inMode: Record<SeatMode, string> = { 'on-site': 'paikan päällä', remote: 'etänä' };

/** The registrant's own page and the page of the join link. */
export const registration = {
  title: 'Oma ilmoittautumisesi',
  confirmed: (mode: SeatMode) => `Olet ilmoittautunut. Osallistut ${inMode[mode]}.`,
  waiting: (mode: SeatMode, place: number) =>
    `Olet jonossa. Odotat paikkaa ${inMode[mode]}, ja sijasi jonossa on ${place}.`,
  alsoWaiting: (mode: SeatMode, place: number) =>
    `Odotat myös paikkaa ${inMode[mode]}. Sijasi jonossa on ${place}.`,
  whenFreed: 'Kun paikka vapautuu, saat sen järjestyksessä ja lähetämme siitä viestin.',
  when: 'Milloin',
  where: 'Missä',
  mailGoesTo: 'Viestit lähetetään osoitteeseen',
  joinLink: 'Oma liittymislinkkisi',
  joinOpens: (minutes: number) => `Linkki avautuu ${minutes} minuuttia ennen alkua.`,

  cancelledTitle: 'Ilmoittautuminen on peruttu',
  cancelled: 'Olet perunut ilmoittautumisesi. Voit ilmoittautua uudelleen tapahtuman sivulla.',
  eventCancelledTitle: 'Tapahtuma on peruttu',
  eventCancelled: 'Järjestäjä on perunut tapahtuman.',
  pastTitle: 'Tapahtuma on ohi',
  past: 'Ilmoittautumista ei voi enää muuttaa.',
  toEvent: 'Siirry tapahtuman sivulle',

  details: 'Tietosi',
  detailsHidden:
    'Tietosi näytetään vasta, kun painat painiketta, koska tämän sivun osoite voi kulkea viestien ja jaettujen kalentereiden mukana.',
  showDetails: 'Näytä ja korjaa tiedot',
  detailsTitle: 'Korjaa tietojasi',
  emailMoves: 'Jos vaihdat osoitteen, kalenterikutsu poistuu vanhasta ja saapuu uuteen.',
  back: 'Takaisin tallentamatta',
  save: 'Tallenna tiedot',
  saved: 'Tiedot on tallennettu.',
  addressTaken:
    'Tällä osoitteella on jo ilmoittautuminen tähän tapahtumaan. Käytä toista osoitetta tai peru toinen ilmoittautuminen.',

  seat: 'Osallistumistapa',
  toRemote: 'Vaihda etäosallistumiseen',
  toOnSite: 'Vaihda osallistumiseen paikan päällä',
  queueOnSite: 'Siirry jonoon: paikan päällä',
  queueRemote: 'Siirry jonoon: etänä',
  queueKeepsSeat: (place: number) =>
    `Paikat ovat täynnä. Pidät nykyisen paikkasi, kunnes uusi vapautuu. Sijasi jonossa olisi ${place}.`,
  queueLosesPlace: (place: number) =>
    `Paikat ovat täynnä. Nykyinen jonopaikkasi poistuu. Uusi sijasi jonossa olisi ${place}.`,
  remoteMeanwhile: 'Osallistu etänä, kunnes paikka vapautuu',
  onSiteMeanwhile: 'Osallistu paikan päällä, kunnes etäpaikka vapautuu',
  keepsPlace: 'Säilytät sijasi jonossa.',
  leavesLine: 'Sijasi jonossa poistuu.',
  leaveLine: 'Poistu jonosta',
  leaveLineKeepsSeat: 'Pidät nykyisen paikkasi.',
  seatChanged: 'Osallistumistapasi on muutettu. Lähetimme siitä viestin.',
  tellNeeds:
    'Jos sinulla on erityisruokavalio tai esteettömyystarpeita, kerro niistä kohdassa Tietosi.',
  lineLeft: 'Olet poistunut jonosta.',
  nothingChanged: 'Osallistumistapasi oli jo tämä. Mitään ei muuttunut.',
  seatTaken: 'Paikka ehti mennä, eikä tapahtumalla ole jonoa. Ilmoittautumisesi on ennallaan.',

  invitation: 'Kalenterikutsu',
  invitationText: 'Kalenterikutsu on tullut vahvistusviestin mukana. Voit ottaa sen uudelleen.',
  sendAgain: 'Lähetä kutsu uudelleen',
  download: 'Lataa kutsu tiedostona',
  sentAgain:
    'Kutsu on lähetetty uudelleen. Jos sitä ei näy muutamassa minuutissa, katso roskapostikansiosta.',

  cancel: 'Peru ilmoittautuminen',
  cancelTitle: 'Perutaanko ilmoittautuminen?',
  cancelHint: 'Paikkasi vapautuu muille. Tapahtuma poistuu kalenteristasi.',
  cancelWaitingHint: 'Sijasi jonossa poistuu.',
  cancelButton: 'Peru ilmoittautuminen',
  leaveWaitingButton: 'Poistu jonosta ja peru ilmoittautuminen',
  keep: 'Takaisin, en peru',

  unavailable:
    'Palvelu on hetken poissa käytöstä, eikä mitään muutettu. Odota minuutti ja yritä uudelleen.',
  tooMany:
    'Samasta verkosta on lähetetty poikkeuksellisen monta lomaketta, eikä mitään muutettu. Odota kymmenen minuuttia ja yritä uudelleen.',

  join: {
    notOpenTitle: 'Kokous ei ole vielä auki',
    opensAt: (when: string) => `Linkki avautuu ${when}. Avaa tämä sivu silloin uudelleen.`,
    comingTitle: 'Kokouslinkki on tulossa',
    coming:
      'Järjestäjä ei ole vielä lisännyt kokouslinkkiä. Tämä sivu vie kokoukseen heti, kun linkki on lisätty.',
    lookAgain: 'Katso uudelleen',
    cancelledTitle: 'Ilmoittautuminen on peruttu',
    cancelled: 'Tämä liittymislinkki ei ole enää käytössä, koska ilmoittautuminen on peruttu.',
    eventCancelled: 'Järjestäjä on perunut tapahtuman.',
    onSiteTitle: 'Paikkasi on paikan päällä',
    onSite:
      'Liittymislinkki on etäosallistujille. Voit vaihtaa etäosallistumiseen omalla ilmoittautumissivullasi, johon pääset vahvistusviestin linkistä.',
    waitingTitle: 'Olet vielä jonossa',
    waiting: 'Liittymislinkki toimii, kun saat etäpaikan. Kerromme siitä viestillä.',
  },
};
