export const network = {
  series: 'Tapahtumasarjat',
  foundTitle: 'Perusta verkosto',
  found: 'Perusta verkosto',
  organisations: 'Organisaatiot',
  startSeries: 'Aloita tapahtumasarja',
  edit: 'Muokkaa verkostoa',
  editTitle: 'Muokkaa verkostoa',
  nameMissing: 'Kirjoita verkoston nimi suomeksi.',
  name: 'Verkoston nimi',
  description: 'Kuvaus',
  descriptionHint:
    'Yksi tai kaksi virkettä siitä, ketkä verkostossa ovat ja mitä he tekevät yhdessä.',
  county: 'Hyvinvointialue',
  countyHint: 'Alueen kunnat ovat ilmoittautumislomakkeella ensimmäisinä.',
  wholeCountry: 'Koko maa',
  counties: 'Hyvinvointialueet',
};
