/** The parts of an event's room. */
export const eventTabs = {
  room: 'Tilanne',
  messages: 'Viestit',
  change: 'Muuta päivää',
  team: 'Oikeudet',
  questions: 'Kysymykset',
  participants: 'Osallistujat',
  'check-in': 'Ilmoittautumispiste',
  log: 'Loki',
  edit: 'Muokkaa',
};
