export const problem = {
  address: {
    title: 'Osoitteessa on virhe',
    advice: 'Palvelu ei ymmärtänyt osoitetta. Tarkista, että se on kopioitunut kokonaan.',
  },
  'not-found': {
    title: 'Sivua ei löytynyt',
    advice:
      'Sivua ei ole tai sitä ei ole vielä julkaistu. Tarkista, että osoite on kopioitunut kokonaan. Jos tulit linkistä, se voi olla vanhentunut.',
  },
  method: {
    title: 'Pyyntöä ei voi käsitellä',
    advice: 'Palvelu ei tunne tätä pyyntöä. Avaa sivu selaimella uudelleen.',
  },
  'content-type': {
    title: 'Lomaketta ei voi lukea',
    advice:
      'Tiedot tulivat muodossa, jota palvelu ei tunne. Lähetä tiedot palvelun omalla lomakkeella.',
  },
  length: {
    title: 'Lomaketta ei voi lukea',
    advice: 'Lomakkeen pituus puuttui. Lähetä tiedot palvelun omalla lomakkeella.',
  },
  'too-large': {
    title: 'Lomake on liian suuri',
    advice:
      'Mitään ei tallennettu. Palaa selaimella takaisin, lyhennä tekstejä ja lähetä uudelleen.',
  },
  'file-too-large': {
    title: 'Tiedosto on liian suuri',
    advice:
      'Tiedostoa ei luettu. Palaa selaimella takaisin ja valitse tiedosto, joka on enintään 10 Mt.',
  },
  'other-site': {
    title: 'Lomake tuli toiselta sivustolta',
    advice: 'Mitään ei tallennettu. Avaa lomake tästä palvelusta ja lähetä se uudelleen.',
  },
  'not-allowed': {
    title: 'Sinulla ei ole oikeutta tähän sivuun',
    advice:
      'Roolisi ei riitä tähän. Pyydä oikeutta verkoston omistajalta tai tapahtuman järjestäjältä.',
  },
  'too-many': {
    title: 'Liian monta lähetystä',
    advice:
      'Samasta verkosta on lähetetty poikkeuksellisen monta lomaketta. Odota kymmenen minuuttia ja yritä uudelleen.',
  },
  unavailable: {
    title: 'Palvelu on hetken poissa käytöstä',
    advice: 'Mitään ei tallennettu. Odota minuutti, palaa selaimella takaisin ja yritä uudelleen.',
  },
  fault: {
    title: 'Palvelussa tapahtui virhe',
    advice: 'Vika on meidän, ei sinun. Yritä hetken kuluttua uudelleen.',
  },
  requestId: (id: string) => `Jos virhe toistuu, kerro järjestäjälle tämä tunnus: ${id}`,
  toHome: 'Siirry etusivulle',
};
