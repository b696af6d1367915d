/** The accessibility statement: act 306/2019 and the model statement of decision (EU) 2018/1523. */
export const accessibility = {
  title: 'Saavutettavuusseloste',
  intro:
    'Tämä seloste koskee Kutsu-palvelun julkisia sivuja: tapahtumia, ilmoittautumista, ennakkokysymyksiä ja omaa ilmoittautumista. Palvelua koskevat laki digitaalisten palvelujen tarjoamisesta (306/2019) ja saavutettavuusstandardi EN 301 549.',
  state: 'Miten palvelu täyttää vaatimukset',
  stateText:
    'Palvelu on tehty täyttämään WCAG 2.2 -ohjeistuksen A- ja AA-tasojen vaatimukset. Emme tunne sivuilla puutteita, jotka estäisivät niiden käytön. Jos löydät sellaisen, kerro siitä.',
  works: 'Palvelua voi käyttää',
  worksList: [
    'pelkällä näppäimistöllä ja ruudunlukijalla',
    'ilman JavaScriptiä, evästeitä ja aikarajoja',
    'puhelimella ja 400 prosentin suurennuksella',
    'vaaleana, tummana ja suuren kontrastin väreillä.',
  ],
  limits: 'Mikä voi jäädä puutteelliseksi',
  limitsText:
    'Järjestäjien omat materiaalit ja tallenteet sekä kokouspalvelut, joihin etälinkki johtaa, eivät ole osa tätä palvelua. Niiden saavutettavuudesta vastaa tapahtuman järjestäjä. Osa teksteistä on vain suomeksi.',
  how: 'Miten tieto on saatu',
  howText:
    'Seloste perustuu palvelun tekijöiden omaan arvioon: jokainen julkinen sivu tarkistetaan kolmella kielellä, vaaleana ja tummana automaattisesti axe-työkalulla ja ilmoittautuminen pelkällä näppäimistöllä.',
  feedback: 'Anna saavutettavuuspalautetta',
  feedbackText:
    'Huomasitko puutteen tai tarvitsetko tiedot toisessa muodossa? Kirjoita meille. Vastaamme 14 päivän kuluessa.',
  supervision: 'Jos vastaus ei tyydytä',
  supervisionText:
    'Voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille, joka valvoo saavutettavuutta. Ohjeet ovat osoitteessa',
  made: 'Seloste on laadittu 22.11.2026.',
};
