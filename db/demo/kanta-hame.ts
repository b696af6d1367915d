import type { NewOrganisation } from '#app/domain/organisations/add-organisation.server.ts';
import { COUNTIES, type CountyCode } from '#app/domain/organisations/counties.ts';
import type { DemoEvent, DemoNetwork } from './demo-network.ts';
import { firstTuesday } from './first-tuesday.ts';
import { fourthPartnershipDay } from './kanta-hame-4.ts';
import {
  firstPartnershipDay,
  secondPartnershipDay,
  thirdPartnershipDay,
} from './kanta-hame-2021.ts';

const KANTA_HAME: CountyCode = '07';

const county = COUNTIES.find(({ code }) => code === KANTA_HAME)!;

/** In the order of the document, which names the lead first. */
const organisers: NewOrganisation[] = [
  {
    kind: 'agency',
    name: {
      fi: 'Terveyden ja hyvinvoinnin laitos (THL)',
      sv: 'Institutet för hälsa och välfärd (THL)',
      en: 'Finnish Institute for Health and Welfare (THL)',
    },
  },
  { kind: 'ngo', name: { fi: 'Järjestöjen sote-muutostuki' } },
  { kind: 'county', name: { fi: county.fi, sv: county.sv, en: county.en } },
  {
    kind: 'project',
    name: {
      fi: 'Hämeen liiton Tulevaisuuden sote-keskus -hanke',
      sv: 'Tavastlands förbunds projekt Framtidens social- och hälsocentral',
      en: 'Future Health and Social Services Centres project of the Regional Council of Häme',
    },
  },
  {
    kind: 'municipality',
    name: {
      fi: 'Kanta-Hämeen kunnat',
      sv: 'Kommunerna i Egentliga Tavastland',
      en: 'Municipalities of Kanta-Häme',
    },
  },
];

/** Partnership days of a county's municipalities, organisations and wellbeing services county. */
export const kantaHame: DemoNetwork = {
  network: {
    slug: 'kanta-hameen-kumppanuuspaivat',
    name: {
      fi: 'Kanta-Hämeen kumppanuuspäivät',
      sv: 'Egentliga Tavastlands partnerskapsdagar',
      en: 'Kanta-Häme partnership days',
    },
    description: {
      fi: 'Kanta-Hämeen kunnat, järjestöt ja hyvinvointialue edistävät yhdessä asukkaiden hyvinvointia ja terveyttä.',
      sv: 'Kommunerna, organisationerna och välfärdsområdet i Egentliga Tavastland främjar tillsammans invånarnas hälsa och välfärd.',
      en: 'The municipalities, organisations and wellbeing services county of Kanta-Häme promote the health and wellbeing of residents together.',
    },
    countyCode: KANTA_HAME,
  },
  series: {
    slug: 'kanta-hameen-kumppanuuspaiva',
    name: {
      fi: 'Kanta-Hämeen kumppanuuspäivä',
      sv: 'Egentliga Tavastlands partnerskapsdag',
      en: 'Kanta-Häme partnership day',
    },
  },
  events: (now): DemoEvent[] => [
    { event: firstPartnershipDay },
    { event: secondPartnershipDay },
    { event: thirdPartnershipDay, organisers },
    { event: fourthPartnershipDay(firstTuesday(now, { daysAhead: 21 })), organisers },
  ],
};
