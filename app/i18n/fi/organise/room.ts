/** How an event is doing. */
export const room = {
  title: 'Tilanne',
  modes: { 'on-site': 'Paikan päällä', remote: 'Etänä' },
  waiting: (count: number) => `${count} jonossa`,
};
