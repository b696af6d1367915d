/** The parts of an event's room. */
export const eventTabs = {
  room: 'Tilanne',
  log: 'Loki',
  edit: 'Muokkaa',
};
