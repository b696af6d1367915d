import type { panellist as fi } from '../fi/panellist.ts';

export const panellist: typeof fi = {
  title: 'Frågorna till dig',
  for: (name) => `Frågor: ${name}`,
  own: 'Frågor som har riktats till dig',
  noneYet:
    'Inga frågor har riktats till dig än. Öppna sidan på nytt före evenemanget, för det kan komma fler frågor.',
  unassigned: 'Andra frågor i din programpunkt',
  unassignedHint: 'Vem som helst av deltagarna i diskussionen kan svara på dem.',
  session: 'I programmet',
  presented: 'Ställd',
  shownAt: (time) => `Läget kl. ${time}`,
  refresh: 'Uppdatera',
  cancelled: 'Evenemanget är inställt.',
  onlyYours: 'Sidan är bara för dig. Dela inte dess adress.',
};
