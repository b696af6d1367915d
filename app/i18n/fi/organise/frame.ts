import type { NetworkRole, Role } from '../../../domain/organisers/permission.ts';

export const frame = {
  organising: 'Järjestäjän työtila',
  signOut: 'Kirjaudu ulos',
  account: (name: string) => `Oma tili: ${name}`,
  path: 'Sijainti',
  eventSections: 'Tapahtuman osiot',
  statuses: {
    draft: 'Luonnos',
    published: 'Julkaistu',
    cancelled: 'Peruttu',
    archived: 'Arkistoitu',
  },
  publicPage: 'Tapahtuman julkinen sivu',
  roles: {
    owner: 'omistaja',
    organiser: 'järjestäjä',
    viewer: 'katselija',
    'co-organiser': 'yhteisjärjestäjä',
    moderator: 'kysymysten moderoija',
    desk: 'ilmoittautumispisteen hoitaja',
  } satisfies Record<Role | NetworkRole, string>,
  unavailable:
    'Mitään ei tallennettu, sillä palvelu on hetken poissa käytöstä. Odota hetki ja lähetä uudelleen.',
  correctThese: 'Korjaa nämä kohdat',
  optional: '(valinnainen)',
  save: 'Tallenna muutokset',
  /** For any field that has no words of its own. */
  faults: {
    missing: 'Täytä tämä kohta.',
    'too-short': 'Teksti on liian lyhyt.',
    'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
    'control-characters': 'Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita se uudelleen.',
    'not-an-address': 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.',
    'unknown-option': 'Valitse jokin vaihtoehdoista.',
    'not-a-date': 'Valitse päivä tai kirjoita se muodossa 31.12.2026.',
    past: 'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
  },
  languages: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
  languageNames: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
  /** What a button has done, as the next page says it. */
  done: {
    saved: 'Muutokset on tallennettu.',
    'network-founded': 'Verkosto on perustettu, ja sinä olet sen omistaja.',
    'series-started': 'Tapahtumasarja on aloitettu.',
    'organisation-added': 'Organisaatio on lisätty.',
    'organisation-removed': 'Organisaatio on poistettu.',
    'saved-and-told':
      'Muutokset on tallennettu, ja kalenterikutsun päivitys on lähdössä ilmoittautuneille.',
    move: 'Tapahtuma on siirretty.',
    place: 'Paikka on vaihdettu.',
    link: 'Kokouslinkki on vaihdettu.',
    'go-remote': 'Tapahtuma järjestetään kokonaan etänä.',
    cancel: 'Tapahtuma on peruttu.',
    revive: 'Tapahtuma järjestetään sittenkin.',
    'role-given': 'Oikeudet on annettu, ja niistä lähtee viesti sähköpostiin.',
    'role-taken': 'Oikeudet on poistettu.',
    'own-rights-changed': 'Omat oikeutesi ovat muuttuneet.',
    'sign-in-ended': 'Kirjautuminen on päätetty.',
    'signed-out': 'Olet kirjautunut ulos.',
  } as Partial<Record<string, string>>,
};
