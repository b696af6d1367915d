import type { NewEvent } from '#app/domain/events/new-event.ts';
import { questionThemes } from './kanta-hame-2021.ts';

export const fourthPartnershipDay = (date: string): NewEvent => ({
  slug: 'kanta-hameen-4-kumppanuuspaiva',
  kind: 'partnership-day',
  ordinal: 4,
  status: 'published',
  title: {
    fi: 'Kanta-Hämeen 4. kumppanuuspäivä',
    sv: 'Egentliga Tavastlands 4:e partnerskapsdag',
    en: '4th Kanta-Häme partnership day',
  },
  when: { precision: 'minute', date, from: '15:00', to: '17:00' },
  mode: 'remote',
  seats: { remote: null },
  access: 'open',
  lead: {
    fi: 'Hyvinvoinnin ja terveyden edistämisessä tarvitaan kaikkia toimijoita. Neljäntenä kumppanuuspäivänä kuullaan, mitä edellisistä päivistä on seurannut, ja keskustellaan siitä, mitä seuraavaksi tehdään.',
    sv: 'För att främja hälsa och välfärd behövs alla aktörer. På den fjärde partnerskapsdagen får du höra vad de tidigare dagarna har lett till, och vi diskuterar vad som bör göras härnäst.',
    en: 'Promoting health and wellbeing takes everyone. At the fourth partnership day you will hear what has come of the earlier days, and we will discuss what to do next.',
  },
  description: {
    fi: 'Päivän aluksi katsotaan, mitä edellisten kumppanuuspäivien työpajoissa toivottiin ja mitä toiveista on seurannut. Sen jälkeen kuntien, hyvinvointialueen ja järjestöjen edustajat keskustelevat yhdyspinnoista: missä työ kohtaa ja kuka tekee mitä. Voit jättää keskustelijoille kysymyksen ennakkoon.',
  },
  audience: {
    fi: 'Kanta-Hämeen asukkaiden hyvinvointia ja terveyttä edistävien kuntien, järjestöjen, kuntayhtymien, sairaanhoitopiirin ja muiden alueellisten toimijoiden työntekijät, vapaaehtoiset ja päättäjät.',
    sv: 'Anställda, frivilliga och beslutsfattare vid kommuner, organisationer, samkommuner, sjukvårdsdistriktet och andra regionala aktörer som främjar hälsa och välfärd bland invånarna i Egentliga Tavastland.',
    en: 'Employees, volunteers and decision-makers of the municipalities, NGOs, joint municipal authorities, hospital district and other regional actors that promote the health and wellbeing of the residents of Kanta-Häme.',
  },
  contact: {
    name: null,
    title: { fi: 'projektipäällikkö', sv: 'projektchef', en: 'project manager' },
    organisation: {
      fi: 'Kanta-Hämeen hyvinvointialue',
      sv: 'Egentliga Tavastlands välfärdsområde',
      en: 'Kanta-Häme wellbeing services county',
    },
    email: 'kumppanuuspaiva@example.fi',
  },
  meetingLink: 'https://meet.example.fi/kanta-hame-4',
  themes: questionThemes,
  sessions: [
    {
      kind: 'talk',
      title: { fi: 'Päivän avaus', sv: 'Öppning', en: 'Opening' },
      hours: { from: '15:00', to: '15:10' },
    },
    {
      kind: 'overview',
      title: {
        fi: 'Mitä edellisistä päivistä on seurannut',
        sv: 'Vad de tidigare dagarna har lett till',
        en: 'What has come of the earlier days',
      },
      hours: { from: '15:10', to: '15:40' },
    },
    {
      kind: 'panel',
      title: {
        fi: 'Yhdyspintakeskustelu',
        sv: 'Diskussion om kontaktytor',
        en: 'Interface discussion',
      },
      hours: { from: '15:40', to: '16:30' },
      appearances: [
        {
          part: 'panellist',
          organisation: {
            fi: 'Kanta-Hämeen kunnat',
            sv: 'Kommunerna i Egentliga Tavastland',
            en: 'Municipalities of Kanta-Häme',
          },
        },
        {
          part: 'panellist',
          organisation: {
            fi: 'Kanta-Hämeen hyvinvointialue',
            sv: 'Egentliga Tavastlands välfärdsområde',
            en: 'Kanta-Häme wellbeing services county',
          },
        },
        {
          part: 'panellist',
          organisation: {
            fi: 'Kanta-Hämeen järjestöt',
            sv: 'Organisationerna i Egentliga Tavastland',
            en: 'NGOs of Kanta-Häme',
          },
        },
      ],
    },
    {
      kind: 'talk',
      title: { fi: 'Mitä seuraavaksi', sv: 'Vad händer härnäst', en: 'What happens next' },
    },
  ],
});
