/** What the kitchen and the venue need to know: numbers, no names. */
export const catering = {
  title: 'Tarjoilun tiedot',
  lead: 'Luvut ovat niistä, joilla on vahvistettu paikka paikan päällä. Nimiä ei ole. Lokiin jää merkintä siitä, että katsoit nämä.',
  hidden:
    'Erityisruokavaliot ja esteettömyystarpeet ovat terveystietoja. Lokiin jää merkintä siitä, että katsoit ne. Nimiä ei näytetä.',
  show: 'Näytä tarjoilun tiedot',
  asOf: (time: string) => `Tilanne ${time}`,
  onSite: 'Paikan päällä',
  diets: 'Erityisruokavaliot',
  diet: 'Erityisruokavalio',
  noDiets: 'Kukaan ei ole kertonut erityisruokavaliota.',
  withoutDiet: 'Ei erityisruokavaliota',
  access: 'Esteettömyystarpeet',
  need: 'Tarve',
  noAccess: 'Kukaan ei ole kertonut esteettömyystarpeita.',
  count: 'Määrä',
  print: 'Voit tulostaa sivun selaimen tulostuksella.',
  erased: 'Tiedot poistetaan 14 päivän kuluttua tapahtumasta.',
  noSeats: 'Tapahtumalla ei ole paikkoja paikan päällä.',
};
