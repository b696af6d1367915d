import type { NewEvent } from '#app/domain/events/new-event.ts';
import type { DemoNetwork } from './demo-network.ts';

/** The documents do not tell whether the dates that were proposed for 2010 were kept. */
const proposed = {
  fi: 'Päivä on verkoston toimintasuunnitelman 2010 ehdotus. Lähteistä ei selviä, pidettiinkö tilaisuus silloin.',
};

const networkMeeting = (date: string, shortDate: string, englishDate: string): NewEvent => ({
  slug: `verkostotapaaminen-${date}`,
  kind: 'network-meeting',
  status: 'published',
  title: {
    fi: `Verkostotapaaminen ${shortDate}`,
    sv: `Nätverksträff ${shortDate}`,
    en: `Network meeting, ${englishDate}`,
  },
  when: { precision: 'day', date },
  dateNote: proposed,
});

const kickOffSeminar: NewEvent = {
  slug: 'aloitusseminaari-2010-02-11',
  kind: 'network-meeting',
  status: 'published',
  title: {
    fi: 'Valtakunnallinen aloitusseminaari',
    sv: 'Nationellt startseminarium',
    en: 'National kick-off seminar',
  },
  when: { precision: 'day', date: '2010-02-11' },
  dateNote: proposed,
  lead: {
    fi: 'Verkoston ja työ- ja elinkeinoministeriön strategisen Hyvä-hankkeen yhteinen aloitusseminaari. Toimintasuunnitelman mukaan tilaisuudessa on läsnä myös ministeri Pekkarinen.',
  },
};

const finlandiaHallMeeting: NewEvent = {
  ...networkMeeting('2010-03-11', '11.3.2010', '11 March 2010'),
  dateNote: { fi: 'Päivä ei ole toimintasuunnitelmassa 2010 ehdotettujen joukossa.' },
  venue: {
    name: { fi: 'Finlandia-talo', sv: 'Finlandiahuset', en: 'Finlandia Hall' },
    address: null,
  },
  recap: {
    fi: 'Porvoosta tullut osallistuja kysyi, kiinnostaisiko muita verkostoalueita yhteishanke ajankohtaisista teemoista, kuten asiakaslähtöisten palveluiden ja monituottajuuden kehittämisestä. Silloin hahmottuivat ensimmäiset kuvat Pumpusta, ja tapaamisen jälkeen yhteishankeideaa lähdettiin viemään eteenpäin verkoston ja sen alueiden voimin. Joulukuussa 2011 Pumppu voitiin käynnistää: kuusi osahanketta oli valmisteltu.',
  },
};

/** The wellbeing network of the regional cohesion and competitiveness programme; its work has ended. */
export const kansallinenHyvinvointiverkosto: DemoNetwork = {
  network: {
    slug: 'kansallinen-hyvinvointiverkosto',
    name: { fi: 'Kansallinen hyvinvointiverkosto' },
    description: {
      fi: 'Työ- ja elinkeinoministeriö valitsi vuonna 2010 Hämeenlinnan seudun koordinoimaan Koheesio- ja kilpailukykyohjelman (KOKO) kansallista hyvinvointiverkostoa. Tavoitteena oli saada vauhtia hyvinvointialan kansalliseen kehittämistyöhön ja synnyttää yhteistyötä kansallisten toimijoiden, ministeriöiden ja alueiden välille. Verkoston toiminta on päättynyt.',
    },
  },
  series: {
    slug: 'verkostotapaamiset',
    name: { fi: 'Verkostotapaamiset', sv: 'Nätverksträffar', en: 'Network meetings' },
    description: {
      fi: 'Toimintasuunnitelman 2010 mukaan tapaamisissa kuullaan alustuksia rahoittajilta, yrittäjiltä ja muilta alan toimijoilta, luodaan katsauksia alueiden hankkeisiin ja etsitään yhteistyömahdollisuuksia.',
    },
  },
  events: () =>
    [
      networkMeeting('2010-01-20', '20.1.2010', '20 January 2010'),
      kickOffSeminar,
      finlandiaHallMeeting,
      networkMeeting('2010-05-19', '19.5.2010', '19 May 2010'),
      networkMeeting('2010-08-18', '18.8.2010', '18 August 2010'),
      networkMeeting('2010-10-20', '20.10.2010', '20 October 2010'),
      networkMeeting('2010-12-15', '15.12.2010', '15 December 2010'),
    ].map((event) => ({ event })),
};
