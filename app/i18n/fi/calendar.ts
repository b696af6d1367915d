export const calendar = {
  programme: 'Ohjelma',
  joinLink: 'Etälinkki',
  remote: 'Etänä',
  venueOrRemote: (venue: string) => `${venue}, tai etänä`,
  cancelled: 'Tapahtuma on peruttu.',
  moreInformation: (url: string) => `Lisätietoja: ${url}`,
  register: (url: string) => `Lisätietoja ja ilmoittautuminen: ${url}`,
  registerForJoinLink: (url: string) =>
    `Saat oman etälinkin, kun ilmoittaudut tapahtuman sivulla: ${url}`,
};
