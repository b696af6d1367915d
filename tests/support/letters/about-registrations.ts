import { type Language, said, type Translated } from '#app/domain/language.ts';
import type { RegistrationMessage } from '#app/domain/mail/message.ts';
import { anInvitation, helsinki } from '../calendar-samples.ts';
import { contentOf } from '../messages.ts';
import { eventWithLongNames, sampleEvent } from './event.ts';
import type { Samples } from './sample.ts';

const onSite = {
  seat: 'on-site',
  inLine: null,
  invitation: anInvitation({ seat: 'on-site' }),
} as const;
const onSiteAgain = {
  ...onSite,
  invitation: anInvitation({ seat: 'on-site', sequence: 1 }),
} as const;
const inLine = { seat: null, inLine: { mode: 'on-site', place: 3 }, invitation: null } as const;
const meanwhile = { inLine: { mode: 'on-site', place: 12 } } as const;

const usual =
  <Kind extends RegistrationMessage['kind']>(kind: Kind) =>
  (language: Language) =>
    contentOf(kind, sampleEvent(language));

const NOTE: Translated = {
  fi: 'Lumimyräkkä on pysäyttänyt junat. Pidämme päivän **etänä**, ja ohjelma on ennallaan.',
  sv: 'Snöstormen har stoppat tågen. Vi håller dagen **på distans**, och programmet är oförändrat.',
  en: 'The snowstorm has stopped the trains. We will hold the day **remotely**; the programme has not changed.',
};

const SUBJECT: Translated = {
  fi: 'Näin löydät perille',
  sv: 'Så hittar du till oss',
  en: 'How to find us',
};

const BODY: Translated = {
  fi: 'Tervetuloa Säätytalolle!\n\n## Saapuminen\n- Pääovi on **Snellmaninkadun** puolella.\n- Esteetön sisäänkäynti on pihalla. Soita ovikelloa, niin tulemme avaamaan.\n- [Pysäköinti on torin alla](https://example.fi/pysakointi).\n\nLounas tarjoillaan kello 12.',
  sv: 'Välkommen till Ständerhuset!\n\n## Ankomst\n- Huvudingången finns på **Snellmansgatan**.\n- Den tillgängliga ingången finns på gården. Ring på klockan så kommer vi och öppnar.\n- [Parkeringen finns under torget](https://example.fi/parkering).\n\nLunchen serveras klockan 12.',
  en: 'Welcome to the House of the Estates!\n\n## Arriving\n- The main door is on **Snellmaninkatu**.\n- The accessible entrance is in the yard. Ring the bell and we will open the door.\n- [Parking is below the square](https://example.fi/parking).\n\nLunch is served at noon.',
};

export const aboutRegistrations: Samples<RegistrationMessage['kind']> = {
  confirmed: {
    remote: usual('confirmed'),
    'on site': (language) => ({ ...usual('confirmed')(language), ...onSite }),
    'remote, in line for a seat on site': (language) => ({
      ...usual('confirmed')(language),
      ...meanwhile,
    }),
    'with long names': (language) => ({
      ...contentOf('confirmed', eventWithLongNames(language)),
      ...onSite,
      firstName: 'Maria Alexandra Johanna Elisabeth',
    }),
  },
  waiting: { 'in line': usual('waiting') },
  promoted: {
    remote: usual('promoted'),
    'on site': (language) => ({ ...usual('promoted')(language), ...onSite }),
  },
  'seat-changed': {
    remote: usual('seat-changed'),
    'on site': (language) => ({ ...usual('seat-changed')(language), ...onSiteAgain }),
  },
  'invitation-again': {
    remote: usual('invitation-again'),
    'on site': (language) => ({ ...usual('invitation-again')(language), ...onSite }),
  },
  'link-again': {
    remote: usual('link-again'),
    'in line': (language) => ({ ...usual('link-again')(language), ...inLine }),
  },
  cancelled: {
    'with a seat': usual('cancelled'),
    'in line': (language) => ({ ...usual('cancelled')(language), invitation: null }),
  },
  'address-left': { 'with a seat': usual('address-left') },
  'event-changed': {
    'another time': (language) => ({
      ...usual('event-changed')(language),
      was: [
        {
          is: 'time',
          startsAt: helsinki('2026-12-08 13:00'),
          endsAt: helsinki('2026-12-08 15:00'),
        },
      ],
    }),
    'another place': (language) => ({
      ...usual('event-changed')(language),
      ...onSiteAgain,
      was: [
        {
          is: 'place',
          venue: {
            name: said({ fi: 'Raatihuone', sv: 'Rådhuset', en: 'Town Hall' }, language),
            address: 'Raatihuoneenkatu 9, 13100 Hämeenlinna',
          },
        },
      ],
    }),
    'in line': (language) => ({ ...usual('event-changed')(language), ...inLine }),
    'with long names': (language) => ({
      ...contentOf('event-changed', eventWithLongNames(language)),
      ...onSiteAgain,
    }),
  },
  'event-cancelled': {
    'with a seat': usual('event-cancelled'),
    'in line': (language) => ({ ...usual('event-cancelled')(language), invitation: null }),
    'with a note': (language) => ({
      ...usual('event-cancelled')(language),
      note: said(
        {
          fi: 'Puhujamme on sairastunut. Etsimme uuden päivän keväälle.',
          sv: 'Vår talare har blivit sjuk. Vi söker en ny dag i vår.',
          en: 'Our speaker has fallen ill. We are looking for another day in spring.',
        },
        language,
      ),
    }),
  },
  'event-revived': {
    remote: usual('event-revived'),
    'in line': (language) => ({ ...usual('event-revived')(language), ...inLine }),
  },
  'went-remote': {
    'from on site': usual('went-remote'),
    'with a note': (language) => ({
      ...usual('went-remote')(language),
      note: said(NOTE, language),
    }),
    'remote as before': (language) => ({ ...usual('went-remote')(language), held: 'remote' }),
    'from the line to a seat': (language) => ({
      ...usual('went-remote')(language),
      held: null,
      seat: 'remote',
      inLine: null,
      invitation: anInvitation(),
    }),
    'in line': (language) => ({
      ...usual('went-remote')(language),
      held: null,
      seat: null,
      inLine: { mode: 'remote', place: 3 },
      invitation: null,
    }),
  },
  'release-seat': {
    remote: usual('release-seat'),
    'on site': (language) => ({ ...usual('release-seat')(language), seat: 'on-site' }),
  },
  'reply-without-effect': {
    'another time': usual('reply-without-effect'),
    'somebody else': (language) => ({
      ...usual('reply-without-effect')(language),
      answer: 'somebody-else',
    }),
  },
  bulletin: {
    'on site': (language) => ({
      ...usual('bulletin')(language),
      seat: 'on-site',
      subject: said(SUBJECT, language),
      body: said(BODY, language),
    }),
    'written in Finnish only': usual('bulletin'),
  },
  reminder: {
    remote: usual('reminder'),
    'on site': (language) => ({ ...usual('reminder')(language), seat: 'on-site' }),
    'in the organiser’s words': (language) => ({
      ...usual('reminder')(language),
      subject: said(SUBJECT, language),
      body: said(BODY, language),
    }),
  },
  thanks: { usual: usual('thanks') },
};
