/** Lists that are put in order by buttons or by dragging. */
export const ordering = {
  up: 'Siirrä ylös',
  down: 'Siirrä alas',
  upNamed: (name: string, place: number, count: number) =>
    `Siirrä ylös: ${name}, nyt ${place}/${count}`,
  downNamed: (name: string, place: number, count: number) =>
    `Siirrä alas: ${name}, nyt ${place}/${count}`,
  /** What is said while something is dragged: the script puts in the name and the numbers. */
  dragged: '{name}: paikka {place}/{count}',
};
