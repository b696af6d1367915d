import type { MessageContent } from '../../../domain/mail/message.ts';
import type { UndeliveredReason } from '../../../domain/mail/undelivered.ts';

/** Mail that did not arrive, and what to do about it. */
export const undelivered = {
  title: 'Viestit, jotka eivät mene perille',
  lead: 'Pyydä osallistujalta toimiva osoite, tai yritä uudelleen, jos osoite on oikein.',
  none: 'Kaikki viestit ovat menneet perille tai ovat matkalla.',
  person: 'Osallistuja',
  reason: 'Syy',
  latest: 'Viimeisin viesti',
  mend: 'Korjaa',
  correct: 'Korjaa osoite',
  again: 'Yritä uudelleen',
  reasons: {
    'address-unknown': 'Osoitetta ei ole. Siinä on luultavasti kirjoitusvirhe.',
    'domain-unknown':
      'Osoitteen loppuosaa @-merkin jälkeen ei ole. Siinä on luultavasti kirjoitusvirhe.',
    'mailbox-full': 'Vastaanottajan postilaatikko on täynnä.',
    'mailbox-closed': 'Vastaanottajan postilaatikko on suljettu.',
    'too-large': 'Viesti oli vastaanottajan palvelimelle liian suuri.',
    'not-wanted': 'Vastaanottajan palvelin esti viestin, esimerkiksi roskapostina.',
    refused: 'Vastaanottajan palvelin ei ottanut viestiä vastaan.',
    'gave-up': 'Vastaanottajan palvelimeen ei saatu yhteyttä ajoissa.',
    suppressed: 'Aiempi viesti ei mennyt perille, joten osoitteeseen ei enää lähetetä.',
  } satisfies Record<UndeliveredReason, string>,
  kinds: {
    confirmed: 'Vahvistus',
    waiting: 'Jonopaikka',
    promoted: 'Paikka jonosta',
    'seat-changed': 'Osallistumistavan muutos',
    'invitation-again': 'Kalenterikutsu uudelleen',
    'link-again': 'Oma linkki uudelleen',
    cancelled: 'Ilmoittautumisen peruutus',
    'address-left': 'Osoitteen vaihto',
    'event-changed': 'Muutos tapahtumaan',
    'event-cancelled': 'Tapahtuman peruutus',
    'event-revived': 'Tapahtuma järjestetään sittenkin',
    'went-remote': 'Tapahtuma etänä',
    'release-seat': 'Kysymys paikan vapauttamisesta',
    'reply-without-effect': 'Ohje kalenterin ehdotukseen',
    bulletin: 'Tiedote',
    reminder: 'Muistutus',
    thanks: 'Kiitos',
  } as Partial<Record<MessageContent['kind'], string>>,
  backToMessages: 'Takaisin viesteihin',
};
