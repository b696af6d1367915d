import type { NewEvent } from '#app/domain/events/new-event.ts';
import type { NewOrganisation } from '#app/domain/organisations/add-organisation.server.ts';
import type { DemoEvent, DemoNetwork } from './demo-network.ts';
import { firstTuesday } from './first-tuesday.ts';
import { nextNetworkSeminar } from './seuraava-verkostoseminaari.ts';

const networkProject: NewOrganisation = {
  kind: 'project',
  name: { fi: 'Kunta hyvinvoinnin edistäjänä -verkostoprojekti' },
};

const decemberSeminar: NewEvent = {
  slug: 'verkostoseminaari-2017-12-12',
  kind: 'network-seminar',
  ordinal: 1,
  status: 'published',
  title: {
    fi: 'Verkostoseminaari 12.12.',
    sv: 'Nätverksseminarium 12.12',
    en: 'Network seminar, 12 December',
  },
  theme: { fi: 'Hyvinvointijohtaminen' },
  when: { precision: 'day', date: '2017-12-12' },
  dateNote: {
    fi: 'Lähde kertoo päivän mutta ei vuotta. Vuosi 2017 on päätelty siitä, että Hollola oli liittynyt hyvinvointikuntayhtymään vuoden alusta.',
  },
  mode: 'hybrid',
  venue: { name: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' }, address: null },
  lead: { fi: 'Puheenaiheena oli hyvinvointisuunnitelman ja strategian vuoropuhelu.' },
  description: {
    fi: 'Päivän aikana kuultiin monia näkökulmia sekä hyvinvoinnin johtamisen nykyisiin haasteisiin että tulevaisuuteen.',
  },
  sessions: [
    {
      kind: 'talk',
      title: { fi: 'Miten hyvinvointisuunnitelma tukee strategiaa ja johtamista: Rauma' },
      description: {
        fi: 'Raumalla hyvinvoinnin edistäminen on laaja-alainen tehtävä: hyvinvointiryhmässä ovat mukana kaikki toimialat. Hyvinvointisuunnitelma on kunnan monien suunnitelmien ja ohjelmien pohjana, ja sen kautta on tarkasteltu myös juuri valmistunutta strategiaa, Rauman tarina osa 2.',
      },
      appearances: [{ part: 'speaker', organisation: { fi: 'Rauma', sv: 'Raumo', en: 'Rauma' } }],
    },
    {
      kind: 'talk',
      title: { fi: 'Miten hyvinvointisuunnitelma tukee strategiaa ja johtamista: Hollola' },
      description: {
        fi: 'Hollola luovutti sote-palvelunsa Päijät-Hämeen hyvinvointikuntayhtymälle. Hyvinvointijohtamista on sen jälkeen katsottu tulevaisuuden kunnan menestystekijöiden kautta, ja tuoreissa rekrytoinneissa ovat painottuneet hyvinvointi ja viestintä.',
      },
      appearances: [{ part: 'speaker', organisation: { fi: 'Hollola' } }],
    },
  ],
  recap: {
    fi: 'Verkostoseminaari järjestettiin ensimmäisen kerran, keskellä lumimyräkkää Helsingissä. Paikalle oli selvinnyt nelisenkymmentä verkoston kuntien edustajaa, ja useita kuntia osallistui etäyhteydellä. Seminaarissa todettiin moneen kertaan, että hyvinvoinnin edistäminen on koko kunnan asia ja kulkee käsikädessä elinvoiman kanssa. Rauman ja Hollolan esimerkeistä näkyi, että hyvinvointia edistetään johtamisen lisäksi pienillä konkreettisilla teoilla ja pitkäjänteisesti.',
  },
  materials: [
    { kind: 'document', title: { fi: 'Seminaarin materiaalit' } },
    { kind: 'recording', title: { fi: 'Videot vaikuttavuusinvestoinnista' } },
  ],
};

/** Municipalities that lead and promote wellbeing, and the seminars of their network. */
export const kuntaHyvinvoinninEdistajana: DemoNetwork = {
  network: {
    slug: 'kunta-hyvinvoinnin-edistajana',
    name: { fi: 'Kunta hyvinvoinnin edistäjänä' },
  },
  series: {
    slug: 'verkostoseminaari',
    name: { fi: 'Verkostoseminaari', sv: 'Nätverksseminarium', en: 'Network seminar' },
  },
  events: (now): DemoEvent[] => [
    { event: decemberSeminar },
    {
      event: nextNetworkSeminar(firstTuesday(now, { daysAhead: 35 })),
      organisers: [networkProject],
    },
  ],
};
