export const series = {
  name: 'Sarjan nimi',
  nameHint: 'Sarjan tapahtumilla on yhteinen nimi, esimerkiksi Kanta-Hämeen kumppanuuspäivä.',
  nameMissing: 'Kirjoita sarjan nimi suomeksi.',
  description: 'Kuvaus',
  startTitle: 'Aloita tapahtumasarja',
  start: 'Aloita sarja',
  createEvent: 'Luo tapahtuma',
  createEventIn: (name: string) => `Luo tapahtuma sarjaan ${name}`,
  edit: 'Muokkaa sarjaa',
  editTitle: 'Muokkaa sarjaa',
};
