import type { MailChoices } from '../../domain/mail-choices/mail-choices.ts';
import type { MailingList } from '../../domain/mail-choices/mailing-list.ts';

/** The page where a reader chooses what mail they get, and the links to it. */
export const mailChoices = {
  link: 'Valitse, mitä viestejä saat',
  title: 'Valitse, mitä viestejä saat',
  lead: 'Valinta koskee yhtä osoitetta ja verkoston kaikkia tapahtumia.',
  network: 'Verkosto',
  address: 'Osoite',
  wanted: 'Haluan nämä viestit',
  kinds: {
    reminders: {
      label: 'Muistutukset',
      description:
        'Ennen tapahtumaa: milloin ja missä se on, ja etänä osallistuvalle oma etälinkki.',
    },
    bulletins: {
      label: 'Järjestäjien tiedotteet ja kiitokset',
      description:
        'Mitä järjestäjät kertovat osallistujille, esimerkiksi ohjeet ennen tapahtumaa ja aineistot sen jälkeen.',
    },
    newsletter: {
      label: 'Verkoston uutiskirje',
      description: 'Verkoston kuulumisia muulloinkin kuin tapahtumien alla.',
    },
  } satisfies Record<keyof MailChoices, { label: string; description: string }>,
  save: 'Tallenna valinnat',
  saved:
    'Valintasi on tallennettu, ja se on voimassa heti. Viesti, joka on jo matkalla, voi vielä tulla.',
  always: 'Saat aina',
  alwaysList: [
    'vahvistuksen, kun ilmoittaudut tai saat paikan',
    'tiedon, jos tapahtuman aika, paikka, osallistumistapa tai ohjelma muuttuu',
    'tiedon, jos tapahtuma tai ilmoittautumisesi perutaan',
    'vastauksen, jos olet kysynyt paneelilta jotain',
  ],
  alwaysWhy:
    'Näitä tulee vain tapahtumista, joihin olet ilmoittautunut. Jos perut ilmoittautumisesi, niitä ei enää tule.',

  goneTitle: 'Linkki ei ole voimassa',
  gone: 'Linkistä puuttuu ehkä osa, tai osoitteesi on jo poistettu palvelusta. Jos se on poistettu, et saa enää viestejä.',
  goneAdvice: 'Jos viestejä tulee yhä, avaa linkki uusimman viestin lopusta.',

  unsubscribed: {
    reminders: 'Et saa enää muistutuksia tämän verkoston tapahtumista.',
    bulletins: 'Et saa enää tiedotteita ja kiitosviestejä tämän verkoston tapahtumista.',
  } satisfies Record<MailingList, string>,

  own: 'Viestit',
  ownHint:
    'Voit kieltäytyä muistutuksista ja tiedotteista. Vahvistukset, muutokset ja peruutukset tulevat aina.',
};
