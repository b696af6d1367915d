/** The parts of an event's room. */
export const eventTabs = {
  room: 'Tilanne',
  change: 'Muuta päivää',
  log: 'Loki',
  edit: 'Muokkaa',
};
