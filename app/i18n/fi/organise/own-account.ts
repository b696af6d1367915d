export const ownAccount = {
  title: 'Oma tili',
  name: 'Nimi',
  address: 'Sähköpostiosoite',
  language: 'Sähköpostin kieli',
  languageHint: 'Tällä kielellä saat Kutsun viestit.',
  edit: 'Muokkaa omia tietoja',
  editTitle: 'Muokkaa omia tietoja',
  nameMissing: 'Kirjoita nimesi.',
  nameHint: 'Tämän nimen muut järjestäjät näkevät.',
  addressStays:
    'Sähköpostiosoitteella kirjaudutaan, joten sitä ei voi vaihtaa tässä. Jos osoitteesi muuttuu, pyydä verkoston omistajalta oikeudet uudelle osoitteelle.',
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
