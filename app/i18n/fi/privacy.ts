/** The privacy notice of one event: GDPR articles 13 and 26. */
export const privacy = {
  title: 'Tietosuojaseloste',
  titleFor: (event: string) => `Tietosuojaseloste: ${event}`,
  intro:
    'Tällä sivulla kerrotaan, mitä tietoja sinusta kysytään, kun ilmoittaudut tapahtumaan, mihin niitä käytetään ja milloin ne poistetaan.',
  controllers: 'Kuka vastaa tiedoistasi',
  jointControllers:
    'Tapahtuman järjestäjät ovat yhteisrekisterinpitäjiä: ne vastaavat tiedoistasi yhdessä ja voit kääntyä niistä minkä tahansa puoleen.',
  oneController: 'Rekisterinpitäjä on tapahtuman järjestäjä:',
  contactIs: 'Yhteyshenkilö tietosuoja-asioissa:',
  contactUnknown: 'Ota yhteyttä järjestäjään, jos sinulla on kysyttävää tiedoistasi.',
  purpose: 'Miksi tietoja kysytään',
  purposeText: [
    'Tietojen avulla pidetään luetteloa osallistujista ja jonosta, lähetetään vahvistus, kalenterikutsu ja tieto muutoksista sekä valmistellaan tapahtuma.',
    'Lisäksi saatat saada muistutuksia sekä järjestäjien tiedotteita ja kiitoksia. Niistä voit kieltäytyä linkistä, joka on jokaisen sellaisen viestin lopussa ja oman ilmoittautumisesi sivulla.',
    'Käsittely perustuu yleistä etua koskevan tehtävän hoitamiseen (EU:n yleinen tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta, ja tietosuojalain 4 §).',
  ],
  asked: 'Mitä tietoja kysytään',
  askedList: [
    'etunimi, sukunimi ja sähköpostiosoite',
    'osallistutko paikan päällä vai etänä, jos voit valita',
    'organisaatio, rooli ja kunta, jos haluat kertoa ne',
    'vastauksesi tapahtuman omiin kysymyksiin',
    'ennakkokysymyksesi paneelille, jos jätät sellaisen, ja sähköpostiosoitteesi, jos haluat tiedon vastauksesta',
    'haluatko uutiskirjeen',
    'mitä viestejä haluat, jos valitset ne itse',
  ],
  attendance: 'Jos osallistut etänä, palvelu merkitsee muistiin, että avasit etälinkkisi.',
  calendarReplies:
    'Jos vastaat kalenterikutsuun kalenterissasi, palvelu tallentaa vastauksen (hyväksytty, alustava tai hylätty) ja sen ajan. Muuta viestistäsi ei tallenneta.',
  needs: 'Ruokavalio ja esteettömyys',
  needsText: [
    'Paikan päälle tulevilta kysytään erityisruokavaliota ja esteettömyystarpeita. Vastaaminen on vapaaehtoista. Tiedot voivat kertoa terveydestäsi, joten niitä käsitellään vain suostumuksellasi, jonka annat vastaamalla ja jonka voit perua poistamalla tiedot.',
    'Tiedot säilytetään salattuina erillään muista tiedoista, niitä käytetään vain tarjoilun ja järjestelyjen valmisteluun, ja ne poistetaan 14 päivän kuluttua tapahtumasta.',
  ],
  recipients: 'Kuka tiedot näkee',
  recipientsText:
    'Tietosi näkevät järjestäjät, jotka tarvitsevat niitä tapahtuman hoitamiseen. Tietoja ei myydä eikä käytetä mainontaan. Ennakkokysymys julkaistaan vain, jos järjestäjä hyväksyy sen, ja nimesi sen yhteydessä vain, jos kirjoitit nimesi kysymyslomakkeelle. Ilmoittautuessa jätetystä kysymyksestä näkyy vain organisaatio. Panelistit näkevät kysymyksen ja organisaation. Vastauksesta kerrotaan sähköpostiisi.',
  kept: 'Kuinka kauan tietoja säilytetään',
  keptNeeds: 'ruokavalio ja esteettömyystarpeet: 14 päivää tapahtuman jälkeen',
  keptRest: (months: number) =>
    `muut tiedot: ${months === 1 ? '1 kuukausi' : `${months} kuukautta`} tapahtuman jälkeen, minkä jälkeen ne muutetaan tilastoiksi, joista sinua ei voi tunnistaa`,
  rights: 'Oikeutesi',
  rightsText:
    'Näet ja korjaat tietosi ja perut ilmoittautumisesi linkistä, jonka saat vahvistusviestissä. Lisäksi sinulla on oikeus',
  rightsList: [
    'saada tieto siitä, mitä tietoja sinusta on, ja saada niistä jäljennös',
    'pyytää tietojen oikaisemista, poistamista tai käsittelyn rajoittamista',
    'vastustaa käsittelyä henkilökohtaisella perusteella',
    'tehdä valitus tietosuojavaltuutetulle (tietosuoja.fi).',
  ],
  cookies: 'Evästeet',
  cookiesText: 'Palvelun julkisilla sivuilla ei käytetä evästeitä eikä seurantaa.',
  toEvent: 'Tapahtuman sivulle',
};
