import type { NewEvent } from '#app/domain/events/new-event.ts';
import type { Translated } from '#app/domain/language.ts';
import type { NewConclusion } from '#app/domain/summaries/new-summary.ts';

/** What one may ask the panel about. */
export const questionThemes: Translated[] = [
  { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  { fi: 'Hyvinvointialue', sv: 'Välfärdsområde', en: 'Wellbeing services county' },
  { fi: 'Järjestöt', sv: 'Organisationer', en: 'Organisations (NGOs)' },
];

/** The documents tell what was said, and not what became of it: no owner, no state. */
const conclusion = (fi: string): NewConclusion => ({ text: { fi } });

export const firstPartnershipDay: NewEvent = {
  slug: 'kanta-hameen-1-kumppanuuspaiva',
  kind: 'partnership-day',
  ordinal: 1,
  status: 'published',
  title: { fi: 'Kanta-Hämeen kumppanuuspäivä – yhdessä toimimalla hyvinvointia' },
  when: { precision: 'month', month: '2021-05' },
  dateNote: { fi: 'Lähteestä ei selviä, minä toukokuun päivänä tilaisuus pidettiin.' },
  mode: 'remote',
  description: {
    fi: 'Alustuksissa kerrottiin, miten hyvinvointi on kaikkien tehtävä: niin kuntien, järjestöjen kuin tulevien hyvinvointialueidenkin. Lisäksi kuultiin, miten hyvinvointityö näkyy Kanta-Hämeen kunnissa ja järjestöjen työssä ja mikä sote-uudistuksen toimeenpanossa on järjestöjen ja niiden osallisuuden kannalta keskeistä. Alustusten jälkeen osallistujat kertoivat omat näkemyksensä.',
  },
  recap: {
    fi: 'Etäyhteyksin mukana oli monikymmenpäinen joukko hyvinvoinnin ja terveyden edistämisestä kiinnostuneita toimijoita. Hyvinvointityöhön osallistuminen nähtiin tärkeänä, jotta asukkaille saadaan mahdollisimman hyvä kokonaisuus. Yksi tärkeiksi koetuista asioista oli syrjäytymisen ehkäiseminen.',
  },
  summaries: [
    {
      title: { fi: 'Minkälaista tietoa kumppanuuden toteutuminen edellyttää?' },
      body: { fi: 'Osallistujilla oli monenlaisia tietotarpeita.' },
      conclusions: [
        conclusion('Toimijoiden keskinäinen tutustuminen'),
        conclusion('Rajapintojen ylittäminen'),
      ],
    },
    {
      title: {
        fi: 'Minkä pitää muuttua, jotta järjestöjen ja julkisen sektorin kumppanuudesta tulee systemaattista ja pysyvää?',
      },
      body: { fi: 'Listasta tuli pitkä. Esiin nousivat muun muassa nämä:' },
      conclusions: [
        conclusion('Muutosta asenteisiin'),
        conclusion('Muutosta toimintamalleihin'),
        conclusion('Koordinaattoreita kuntiin'),
        conclusion('Jalkautumista asukkaiden lähelle'),
        conclusion('Luottamusta'),
        conclusion('Vuoropuhelufoorumeja'),
        conclusion('Rohkeutta päättää ja sitten aloittaa yhteisiä toimintoja'),
      ],
    },
    {
      title: { fi: 'Mistä pitäisi lähteä liikkeelle?' },
      body: { fi: 'Osallistujilta saatiin hyvää ohjeistusta. Lähteestä ei selviä, millaista.' },
    },
  ],
};

export const secondPartnershipDay: NewEvent = {
  slug: 'kanta-hameen-2-kumppanuuspaiva',
  kind: 'partnership-day',
  ordinal: 2,
  status: 'published',
  title: {
    fi: 'Kanta-Hämeen 2. kumppanuuspäivä',
    sv: 'Egentliga Tavastlands 2:a partnerskapsdag',
    en: '2nd Kanta-Häme partnership day',
  },
  theme: { fi: 'Palvelukokonaisuudet ja -ketjut' },
  when: { precision: 'day', date: '2021-09-14' },
  description: {
    fi: 'Päivä alkoi rautaisannoksella palvelukokonaisuuksien ja -ketjujen kehittämistä. Sen jälkeen kuultiin käytännön esimerkkejä: miten järjestöt on saatu osaksi soten asiakasohjausta, miten koordinoitu järjestö- ja vapaaehtoistoiminta näkyy sairaalassa ja miten liikuntaneuvonnan palveluketjun työstämisessä on edetty Kanta-Hämeessä.',
  },
  summaries: [
    {
      title: {
        fi: 'Miten yhteiskehittämistä tulisi jatkaa ja miten järjestöjen osallisuus turvataan?',
      },
      conclusions: [
        conclusion(
          'Järjestöjen edustajilla ja kokemusasiantuntijoilla on aito mahdollisuus osallistua työryhmissä',
        ),
        conclusion('Avoimuus'),
        conclusion('Yhdessä sovitut käytännöt, sopimukset ja toimintamallit'),
        conclusion('Kumppanuuspöytä'),
        conclusion('Järjestöille suunnatut valmistelupyynnöt'),
        conclusion('Järjestöjen omat ”tuotepaketit”'),
      ],
    },
  ],
};

export const thirdPartnershipDay: NewEvent = {
  slug: 'kanta-hameen-3-kumppanuuspaiva',
  kind: 'partnership-day',
  ordinal: 3,
  status: 'published',
  title: {
    fi: 'Kanta-Hämeen 3. kumppanuuspäivä',
    sv: 'Egentliga Tavastlands 3:e partnerskapsdag',
    en: '3rd Kanta-Häme partnership day',
  },
  when: { precision: 'minute', date: '2021-12-07', from: '15:00', to: '17:00' },
  mode: 'remote',
  access: 'open',
  lead: { fi: 'Hyvinvoinnin ja terveyden edistämistyössä tarvitaan kaikkia toimijoita.' },
  description: {
    fi: 'Ohjelmassa oli tilannekuva kuntien, hyvinvointialueen valmistelun, sote-hankkeiden ja järjestöjen näkökulmasta sekä samojen toimijoiden tulevaan katsova keskustelu yhdyspinnoista. Osallistujat saattoivat jättää ennakkoon kysymyksiä kunnan, hyvinvointialueen ja järjestöjen työstä hyvinvoinnin ja terveyden edistämiseksi.',
  },
  audience: {
    fi: 'Kanta-Hämeen asukkaiden hyvinvointia ja terveyttä edistävien kuntien, järjestöjen, kuntayhtymien, sairaanhoitopiirin ja muiden alueellisten toimijoiden työntekijät, vapaaehtoiset ja päättäjät.',
  },
  contact: {
    name: null,
    title: { fi: 'projektipäällikkö' },
    organisation: { fi: 'Kanta-Hämeen hyvinvointialue' },
    email: null,
  },
  themes: questionThemes,
  sessions: [
    { kind: 'overview', title: { fi: 'Tilannekuva – missä mennään nyt?' } },
    {
      kind: 'talk',
      title: { fi: 'Kuntaedustajien puheenvuorot' },
      appearances: [
        {
          part: 'speaker',
          speaker: 'Jari Salmela',
          title: { fi: 'liikuntapäällikkö' },
          organisation: { fi: 'Hattula' },
        },
        {
          part: 'speaker',
          speaker: 'Jaakko Leskinen',
          title: { fi: 'työllisyys- ja hyvinvointipalvelujen päällikkö' },
          organisation: { fi: 'Forssa' },
        },
      ],
    },
    {
      kind: 'talk',
      title: { fi: 'Hyvinvointialuevalmistelun puheenvuoro' },
      appearances: [
        {
          part: 'speaker',
          speaker: 'Jukka Lindberg',
          title: { fi: 'muutosjohtaja' },
          organisation: { fi: 'Kanta-Hämeen hyvinvointialue' },
        },
      ],
    },
    {
      kind: 'talk',
      title: { fi: 'Järjestöjen puheenvuoro' },
      appearances: [
        {
          part: 'speaker',
          speaker: 'Niina Salo-Lehtinen',
          title: { fi: 'järjestöasiantuntija' },
        },
      ],
    },
    {
      kind: 'talk',
      title: { fi: 'Tulevaisuuden sote-keskus -hankkeen puheenvuoro' },
      appearances: [
        {
          part: 'speaker',
          speaker: 'Sini Stolt',
          title: { fi: 'hankepäällikkö' },
          organisation: { fi: 'Tulevaisuuden sote-keskus -hanke' },
        },
      ],
    },
    {
      kind: 'panel',
      title: { fi: 'Yhdyspintakeskustelu' },
      description: {
        fi: 'Keskustelijoille on annettu taustaksi koosteet aiempien kumppanuuspäivien työpajoista.',
      },
      appearances: [
        {
          part: 'panellist',
          speaker: 'Kalle Larsson',
          title: { fi: 'kunnanjohtaja' },
          organisation: { fi: 'Tammela' },
        },
        {
          part: 'panellist',
          speaker: 'Jukka Lindberg',
          title: { fi: 'muutosjohtaja' },
          organisation: { fi: 'Kanta-Hämeen hyvinvointialue' },
        },
        {
          part: 'panellist',
          speaker: 'Heli Laurikainen',
          title: { fi: 'verkostopäällikkö' },
          organisation: { fi: 'Kanta-Hämeen järjestöt' },
        },
      ],
    },
    {
      kind: 'talk',
      title: { fi: 'Mitä seuraavaksi: yhdyspintatyö osana hyvinvointialueen valmistelua' },
      appearances: [
        {
          part: 'speaker',
          speaker: 'Tuula Salminen',
          title: { fi: 'projektipäällikkö (yhdyspinnat, osallisuus)' },
          organisation: { fi: 'Kanta-Hämeen hyvinvointialue' },
        },
      ],
    },
  ],
};
