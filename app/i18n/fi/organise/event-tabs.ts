/** The parts of an event's room. */
export const eventTabs = {
  room: 'Tilanne',
  change: 'Muuta päivää',
  team: 'Oikeudet',
  log: 'Loki',
  edit: 'Muokkaa',
};
