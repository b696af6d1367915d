/** The pages that list events: the front page, a network's and a series'. */
export const lists = {
  home: 'Kumppanuuspäivät ja verkostoseminaarit',
  homeLead:
    'Löydä tapahtuma, ilmoittaudu ja kysy paneelilta ennakkoon. Tapahtuman jälkeen löydät täältä, mitä siitä seurasi.',
  coming: 'Tulossa',
  nothingComing: 'Tulossa ei ole nyt tapahtumia.',
  networks: 'Verkostot',
  series: 'Tapahtumasarjat',
  past: 'Menneet tapahtumat',
  nothingPast: 'Menneitä tapahtumia ei vielä ole.',
  followInCalendar: 'Seuraa kalenterissa',
  followAdvice:
    'Tilattu kalenteri pysyy ajan tasalla, kun tapahtumia tulee lisää tai niiden aika muuttuu.',
  subscribe: 'Tilaa kalenteriin',
  calendarFile: 'Kalenteritiedosto (.ics)',
};
