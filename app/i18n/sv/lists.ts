import type { lists as fi } from '../fi/lists.ts';

export const lists: typeof fi = {
  home: 'Partnerskapsdagar och nätverksseminarier',
  homeLead:
    'Hitta ett evenemang, anmäl dig och ställ frågor till panelen på förhand. Efter evenemanget ser du här vad det ledde till.',
  coming: 'På kommande',
  nothingComing: 'Just nu finns inga kommande evenemang.',
  networks: 'Nätverk',
  series: 'Evenemangsserier',
  past: 'Tidigare evenemang',
  nothingPast: 'Det finns ännu inga tidigare evenemang.',
  followInCalendar: 'Följ i kalendern',
  followAdvice:
    'En kalender som du prenumererar på hålls uppdaterad när evenemang tillkommer eller byter tid.',
  subscribe: 'Prenumerera på kalendern',
  calendarFile: 'Kalenderfil (.ics)',
};
