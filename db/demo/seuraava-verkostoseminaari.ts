import type { NewEvent } from '#app/domain/events/new-event.ts';

export const nextNetworkSeminar = (date: string): NewEvent => ({
  slug: 'seuraava-verkostoseminaari',
  kind: 'network-seminar',
  status: 'published',
  title: {
    fi: 'Kunta hyvinvoinnin edistäjänä: verkostoseminaari',
    sv: 'Kommunen främjar välfärd: nätverksseminarium',
    en: 'The municipality promotes wellbeing: network seminar',
  },
  theme: { fi: 'Hyvinvointijohtaminen', sv: 'Välfärdsledning', en: 'Leadership for wellbeing' },
  when: { precision: 'minute', date, from: '09:00', to: '15:00' },
  mode: 'hybrid',
  venue: {
    name: {
      fi: 'Helsinki, paikka vahvistetaan ilmoittautuneille',
      sv: 'Helsingfors, platsen bekräftas för de anmälda',
      en: 'Helsinki, the venue will be confirmed to those who register',
    },
    address: null,
  },
  seats: { 'on-site': 40, remote: 200 },
  lead: {
    fi: 'Verkoston kunnat jatkavat hyvinvointisuunnitelman ja strategian vuoropuhelua. Voit osallistua Helsingissä tai etänä.',
    sv: 'Kommunerna i nätverket fortsätter dialogen mellan välfärdsplan och strategi. Du kan delta i Helsingfors eller på distans.',
    en: 'The municipalities of the network continue the dialogue between the wellbeing plan and the strategy. You can attend in Helsinki or remotely.',
  },
  description: {
    fi: 'Edellisessä seminaarissa todettiin, että hyvinvoinnin edistäminen on koko kunnan asia. Nyt kuullaan lisää kuntien esimerkkejä ja pohditaan työpajoissa, miten hyvinvointisuunnitelma tukee johtamista.',
  },
  audience: {
    fi: 'Verkoston kuntien edustajat.',
    sv: 'Representanter för kommunerna i nätverket.',
    en: 'Representatives of the municipalities in the network.',
  },
  contact: {
    name: null,
    title: { fi: 'verkostokoordinaattori', sv: 'nätverkskoordinator', en: 'network coordinator' },
    organisation: { fi: 'Kunta hyvinvoinnin edistäjänä -verkostoprojekti' },
    email: 'seminaari@example.fi',
  },
  fields: [
    {
      kind: 'long-text',
      label: {
        fi: 'Mitä toivot seminaarin käsittelevän?',
        sv: 'Vad önskar du att seminariet ska ta upp?',
        en: 'What would you like the seminar to cover?',
      },
      hint: null,
      required: false,
      mode: null,
    },
    {
      kind: 'yes-no',
      label: {
        fi: 'Osallistun lounaalle',
        sv: 'Jag deltar i lunchen',
        en: 'I will take part in the lunch',
      },
      hint: null,
      required: false,
      mode: 'on-site',
    },
  ],
  sessions: [
    {
      kind: 'talk',
      title: { fi: 'Seminaarin avaus', sv: 'Öppning', en: 'Opening' },
      hours: { from: '09:00', to: '09:15' },
    },
    {
      kind: 'talk',
      title: {
        fi: 'Hyvinvointisuunnitelma johtamisen tukena: kuntien puheenvuorot',
        sv: 'Välfärdsplanen som stöd för ledningen: anföranden av kommunerna',
        en: 'The wellbeing plan in support of leadership: talks by municipalities',
      },
      hours: { from: '09:15', to: '11:30' },
    },
    {
      kind: 'break',
      title: { fi: 'Lounas', sv: 'Lunch', en: 'Lunch' },
      hours: { from: '11:30', to: '12:30' },
    },
    {
      kind: 'workshop',
      title: {
        fi: 'Työpajat: mistä yhteistyössä lähdetään liikkeelle',
        sv: 'Workshoppar: var börjar samarbetet',
        en: 'Workshops: where cooperation begins',
      },
      hours: { from: '12:30', to: '14:30' },
    },
    {
      kind: 'talk',
      title: {
        fi: 'Työpajojen kooste ja mitä seuraavaksi',
        sv: 'Sammandrag av workshopparna och vad som händer härnäst',
        en: 'Summary of the workshops and what happens next',
      },
    },
  ],
});
