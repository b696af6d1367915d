export const ownAccount = {
  title: 'Oma tili',
  name: 'Nimi',
  address: 'Sähköpostiosoite',
  signIns: 'Kirjautumiset',
  signInsLead:
    'Näissä selaimissa olet nyt kirjautuneena. Kirjautuminen päättyy itsestään, kun et ole käyttänyt palvelua 12 tuntiin.',
  browser: 'Selain',
  unknownBrowser: 'Tuntematon selain',
  thisOne: 'tämä selain',
  since: 'Kirjautunut',
  seen: 'Käytetty viimeksi',
  end: 'Päätä kirjautuminen',
};
