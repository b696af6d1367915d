import type { catering as fi } from '../../fi/organise/catering.ts';

export const catering: typeof fi = {
  title: 'Uppgifter om servering',
  lead: 'Siffrorna gäller dem som har en bekräftad plats på plats. Inga namn visas. I loggen antecknas att du har sett uppgifterna.',
  hidden:
    'Specialkost och tillgänglighetsbehov är hälsouppgifter. I loggen antecknas att du har sett dem. Inga namn visas.',
  show: 'Visa uppgifterna om servering',
  asOf: (time) => `Läget ${time}`,
  onSite: 'På plats',
  diets: 'Specialkost',
  diet: 'Specialkost',
  noDiets: 'Ingen har uppgett specialkost.',
  withoutDiet: 'Ingen specialkost',
  access: 'Tillgänglighetsbehov',
  need: 'Behov',
  noAccess: 'Ingen har uppgett tillgänglighetsbehov.',
  count: 'Antal',
  print: 'Du kan skriva ut sidan med webbläsaren.',
  erased: 'Uppgifterna raderas 14 dagar efter evenemanget.',
  noSeats: 'Evenemanget har inga platser på plats.',
};
