import type { EventSnapshot } from '#app/domain/events/event-snapshot.ts';
import { type Language, said, type Translated } from '#app/domain/language.ts';
import { anEvent } from '../calendar-samples.ts';

/** What the samples' organisers have written in each language. */
const WORDS = {
  title: {
    fi: 'Kanta-Hämeen 4. kumppanuuspäivä',
    sv: 'Egentliga Tavastlands 4:e partnerskapsdag',
    en: 'The 4th Partnership Day of Kanta-Häme',
  },
  venue: { fi: 'Säätytalo', sv: 'Ständerhuset', en: 'House of the Estates' },
  jobTitle: { fi: 'projektipäällikkö', sv: 'projektchef', en: 'project manager' },
  organiser: {
    fi: 'Kanta-Hämeen hyvinvointialue',
    sv: 'Egentliga Tavastlands välfärdsområde',
    en: 'Wellbeing Services County of Kanta-Häme',
  },
} satisfies Record<string, Translated>;

/** With long names in it: what they do to the layout shows at 320 pixels. */
const LONG = {
  title: {
    fi: 'Hyvinvointialuevalmistelun yhdyspintatyöskentelyn ja elinvoimapoliittisen yhteistoimintaneuvottelukunnan kumppanuuspäivä',
    sv: 'Partnerskapsdag för välfärdsområdesberedningens gränssnittsarbete och delegationen för livskraftspolitiskt samarbete',
    en: 'Partnership day of the intermunicipal advisory board on the responsibilities of wellbeing services counties',
  },
  venue: {
    fi: 'Ammattikorkeakoulukuntayhtymän opetus- ja tutkimuskeskuksen monitoimisali',
    sv: 'Yrkeshögskolesamkommunens undervisnings- och forskningscenters mångbrukssal',
    en: 'The multipurpose hall of the joint authority’s teaching and research centre',
  },
} satisfies Record<string, Translated>;

const eventIn = (
  language: Language,
  { title, venue }: { title: Translated; venue: Translated },
): EventSnapshot =>
  anEvent({
    title: said(title, language),
    venue: { name: said(venue, language), address: 'Snellmaninkatu 9–11, 00170 Helsinki' },
    contact: {
      name: 'Kaisa Korhonen',
      title: said(WORDS.jobTitle, language),
      organisation: said(WORDS.organiser, language),
      email: 'kaisa.korhonen@example.fi',
    },
    organiser: said(WORDS.organiser, language),
  });

export const sampleEvent = (language: Language) => eventIn(language, WORDS);

export const eventWithLongNames = (language: Language): EventSnapshot => ({
  ...eventIn(language, LONG),
  contact: {
    name: 'Maria Alexandra Cederström-Hyväntahtoinen',
    title: said(WORDS.jobTitle, language),
    organisation: said(WORDS.organiser, language),
    email: 'maria.alexandra.cederstrom-hyvantahtoinen@hyvinvointialue.example.fi',
  },
});
