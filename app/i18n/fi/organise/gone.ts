/** A page of something that somebody has removed. */
export const gone = {
  title: 'Tätä ei enää ole',
  text: 'Toinen järjestäjä on voinut poistaa sen. Mitään ei muutettu.',
};
