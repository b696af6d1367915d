import type { SeatMode } from '../../../domain/events/event.ts';
import type { Unchangeable } from '../../../domain/registrations/change.ts';

const toMode: Record<SeatMode, string> = { 'on-site': 'paikan päälle', remote: 'etäpaikalle' };

/** One participant's page and the forms behind it. */
export const participant = {
  details: 'Tiedot',
  edit: 'Muokkaa tietoja',
  newsletter: 'Uutiskirje',
  newsletterYes: 'Tilannut',
  newsletterNo: 'Ei ole tilannut',
  declined: 'Kieltäytynyt',
  declinedLists: { reminders: 'muistutuksista', bulletins: 'tiedotteista ja kiitoksista' },
  signedUpAt: 'Ilmoittautunut',
  changedAt: 'Muutettu viimeksi',
  cancelledAt: 'Peruttu',
  answers: 'Vastaukset järjestäjän kysymyksiin',
  noAnswer: 'Ei vastausta',
  back: 'Takaisin osallistujiin',
  backToParticipant: 'Takaisin tekemättä muutoksia',

  unchangeable: {
    'already-cancelled': 'Ilmoittautuminen on peruttu, joten sitä ei voi enää muuttaa.',
    'event-cancelled': 'Tapahtuma on peruttu, joten ilmoittautumista ei voi enää muuttaa.',
    past: 'Ilmoittautumisia voi muuttaa, kun tapahtuma on julkaistu eikä ole vielä ohi.',
  } satisfies Record<Unchangeable, string>,

  needs: {
    title: 'Erityisruokavalio ja esteettömyys',
    told: 'Osallistuja on kertonut tarpeistaan. Ne ovat terveystietoja, joten lokiin jää merkintä siitä, että katsoit ne.',
    notTold: 'Osallistuja ei ole kertonut tarpeistaan.',
    show: 'Näytä tarpeet',
    pageTitle: (name: string) => `Erityistarpeet: ${name}`,
    save: 'Tallenna tarpeet',
    kept: 'Tiedot säilytetään salattuina ja poistetaan 14 päivän kuluttua tapahtumasta. Loki ei kerro, mitä niissä lukee.',
  },

  seat: {
    title: 'Paikka',
    move: 'Vaihda osallistumistapaa',
    pageTitle: (name: string) => `Vaihda osallistumistapaa: ${name}`,
    told: 'Osallistuja saa muutoksesta viestin ja päivitetyn kalenterikutsun.',
    none: 'Tapahtumalla ei ole toista osallistumistapaa, johon voisi vaihtaa.',
    to: { 'on-site': 'Siirrä paikan päälle', remote: 'Siirrä etäosallistujaksi' },
    toMeaning: (losesPlace: boolean): string =>
      losesPlace ? 'Paikka on vapaana. Nykyinen sija jonossa poistuu.' : 'Paikka on vapaana.',
    meanwhile: {
      'on-site': 'Anna paikka paikan päältä jonotuksen ajaksi',
      remote: 'Anna etäpaikka jonotuksen ajaksi',
    },
    meanwhileMeaning: 'Sija jonossa säilyy.',
    queue: { 'on-site': 'Siirrä jonoon: paikan päällä', remote: 'Siirrä jonoon: etänä' },
    queueKeepsSeat: (place: number) =>
      `Paikat ovat täynnä. Nykyinen paikka säilyy, kunnes uusi vapautuu. Sija jonossa olisi ${place}.`,
    queueLosesPlace: (place: number) =>
      `Paikat ovat täynnä. Nykyinen sija jonossa poistuu. Uusi sija olisi ${place}.`,
    leaveLine: 'Poista jonosta',
    leaveLineMeaning: 'Nykyinen paikka säilyy.',
    full: 'Paikat ehtivät täyttyä, eikä tapahtumalla ole jonoa. Mitään ei muutettu.',
  },

  promotion: {
    open: 'Anna paikka jonon ohi',
    pageTitle: (name: string) => `Anna paikka jonon ohi: ${name}`,
    place: (mode: SeatMode, place: number) =>
      `Osallistuja jonottaa ${toMode[mode]}, ja hänen sijansa jonossa on ${place}.`,
    before: (count: number) =>
      count === 1 ? 'Hänen edellään on yksi jonottaja.' : `Hänen edellään on ${count} jonottajaa.`,
    first: 'Hän on jonon ensimmäinen.',
    keepPlaces: 'Muiden jonottajien sijat säilyvät.',
    full: (capacity: number) =>
      `Kaikki ${capacity} paikkaa on täynnä, joten paikkoja pitää lisätä yhdellä.`,
    addSeat: (capacity: number) => `Lisää yksi paikka: paikkoja on sen jälkeen ${capacity}`,
    addSeatMissing: 'Salli yhden paikan lisääminen, sillä paikat ovat täynnä.',
    reason: 'Perustelu',
    reasonHint: 'Esimerkiksi: pitää puheenvuoron. Perustelu jää lokiin.',
    reasonMissing: 'Kirjoita, miksi paikka annetaan jonon ohi.',
    give: 'Anna paikka ja lähetä vahvistus',
  },

  cancellation: {
    open: 'Peru ilmoittautuminen',
    pageTitle: (name: string) => `Perutaanko ilmoittautuminen: ${name}?`,
    seat: 'Paikka vapautuu jonon ensimmäiselle tai uusille ilmoittautujille.',
    waiting: 'Sija jonossa poistuu.',
    mail: (address: string) =>
      `Osoitteeseen ${address} lähtee yksi viesti, joka kertoo peruutuksesta ja poistaa kutsun kalenterista.`,
    noMail: 'Osallistujalla ei ole sähköpostia, joten kerro hänelle itse.',
    needs: 'Erityisruokavalio ja esteettömyystarpeet poistetaan heti.',
    cancel: 'Peru ilmoittautuminen',
    keep: 'Takaisin, en peru',
  },

  invitation: {
    title: 'Kalenterikutsu',
    none: 'Osallistujalla ei ole kalenterikutsua.',
    live: 'Voimassa',
    withdrawn: 'Poistettu kalenterista',
    version: (sequence: number) =>
      sequence === 0 ? 'ensimmäinen versio' : `${sequence + 1}. versio`,
    to: (address: string) => `osoitteessa ${address}`,
    replies: {
      accepted: (time: string) => `Kalenterissa hyväksytty ${time}`,
      tentative: (time: string) => `Kalenterissa merkitty alustavaksi ${time}`,
      declined: (time: string) => `Kalenterissa hylätty ${time}. Paikka on silti varattu.`,
    },
    sendAgain: 'Lähetä kutsu uudelleen',
  },

  attendance: {
    title: 'Saapuminen',
    came: (time: string) => `Saapunut ${time}`,
    by: {
      desk: 'Merkitty ilmoittautumispisteessä.',
      'join-link': 'Avasi oman liittymislinkkinsä.',
    },
    notCame: 'Ei ole merkitty saapuneeksi.',
    note: 'Merkitse saapuneeksi',
    undo: 'Poista saapumismerkintä',
  },

  messages: {
    title: 'Viestit',
    caption: 'Lähetetyt ja odottavat viestit',
    none: 'Osallistujalle ei ole lähetetty viestejä.',
    kind: 'Viesti',
    to: 'Osoite',
    state: 'Tila',
    made: 'Laadittu',
    kinds: {
      confirmed: 'Vahvistus',
      waiting: 'Jonopaikka',
      promoted: 'Paikka vapautui',
      'seat-changed': 'Osallistumistapa vaihtui',
      'invitation-again': 'Kutsu uudelleen',
      'link-again': 'Linkki uudelleen',
      cancelled: 'Peruutus',
      'address-left': 'Osoite vaihtui',
      'event-changed': 'Tapahtuma muuttui',
      'event-cancelled': 'Tapahtuma peruttiin',
      'event-revived': 'Tapahtuma järjestetään sittenkin',
      'release-seat': 'Kysymys paikan vapauttamisesta',
      'reply-without-effect': 'Ohje kalenterin ehdotukseen',
      'went-remote': 'Tapahtuma etänä',
      bulletin: 'Tiedote',
      reminder: 'Muistutus',
      thanks: 'Kiitos',
    } as Partial<Record<string, string>>,
    otherKind: 'Viesti',
    states: {
      queued: 'Odottaa lähetystä',
      sending: 'Lähetetään parhaillaan',
      sent: (time: string) => `Lähetetty ${time}`,
      delayed: (time: string) => `Viivästynyt: palvelin yritti vielä ${time}`,
      again: (time: string) => `Ei mennyt vielä perille. Uusi yritys ${time}`,
      suppressed: 'Ei lähetetty: osoite on aiemmin todettu toimimattomaksi.',
      declined: 'Ei lähetetty: osallistuja kieltäytyi tällaisista viesteistä ennen sitä.',
      failed: 'Ei mennyt perille.',
    },
  },

  history: { title: 'Historia' },

  editTitle: (name: string) => `Muokkaa tietoja: ${name}`,
  editLead:
    'Jos osoite vaihtuu, vanhaan osoitteeseen lähtee tieto muutoksesta ja uuteen vahvistus ja kalenterikutsu.',
  emailHint: 'Jätä tyhjäksi, jos osallistujalla ei ole sähköpostia. Silloin hän ei saa viestejä.',
  addressTaken: 'Tällä osoitteella on jo ilmoittautuminen tähän tapahtumaan.',
  toThatOne: 'Avaa se ilmoittautuminen',
  saveDetails: 'Tallenna tiedot',

  adding: {
    title: 'Lisää osallistuja',
    lead: 'Ilmoita joku hänen puolestaan, esimerkiksi puhelun perusteella. Tämä onnistuu myös ilmoittautumisajan jälkeen.',
    mailLanguage: 'Kieli, jolla hän saa viestit',
    confirm: 'Lähetä vahvistus ja kalenterikutsu sähköpostilla',
    confirmHint: 'Ilman tätä hän saa viestin vasta, jos jokin muuttuu.',
    pastCapacity: 'Anna paikka, vaikka paikat olisivat täynnä',
    pastCapacityHint:
      'Täyteen tapahtumaan lisätään yksi paikka. Muuten hän tulee jonon viimeiseksi.',
    add: 'Lisää osallistuja',
    full: 'Paikat ovat täynnä, eikä tapahtumalla ole jonoa. Salli paikan lisääminen tai valitse toinen osallistumistapa.',
    notPublished: 'Julkaise tapahtuma ennen kuin lisäät osallistujia.',
    privacy: 'Kerro hänelle, mihin hänen tietojaan käytetään:',
  },
};
