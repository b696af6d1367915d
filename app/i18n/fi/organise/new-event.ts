/** The three ways in which an event comes about. */
export const newEvent = {
  title: 'Luo tapahtuma',
  nextTitle: 'Sarjan seuraava tapahtuma',
  nextLead: (title: string) => `Tapahtuman ${title} pohjalta.`,
  nextTaken:
    'Järjestäjät, tekstit, kysymysteemat, ilmoittautumisen lisäkysymykset, paikat, osallistumistapa, yhteystiedot ja kellonajat tulevat mukaan. Päivä, ohjelma ja etäkokouksen linkki jäävät avoimiksi.',
  next: (ordinal: number | null) =>
    ordinal === null ? 'Luo sarjan seuraava tapahtuma' : `Luo sarjan ${ordinal}. tapahtuma`,
  copyTitle: 'Kopio toisesta tapahtumasta',
  copyTaken: 'Myös ohjelma tulee mukaan. Päivä jää avoimeksi.',
  copied: 'Kopioitava tapahtuma',
  chooseCopied: 'Valitse tapahtuma',
  copyMissing: 'Valitse tapahtuma, josta kopio tehdään.',
  copy: 'Luo kopio',
  scratchTitle: 'Tyhjästä',
  name: 'Tapahtuman nimi',
  nameMissing: 'Kirjoita tapahtuman nimi suomeksi.',
  kind: 'Tapahtuman laji',
  kindMissing: 'Valitse tapahtuman laji.',
  mode: 'Osallistumistapa',
  modeMissing: 'Valitse, miten tapahtumaan osallistutaan.',
  scratch: 'Luo tyhjä tapahtuma',
  unknownWay: 'Valitse, miten tapahtuma luodaan.',
};
