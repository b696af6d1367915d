import type { privacy as fi } from '../fi/privacy.ts';

export const privacy: typeof fi = {
  title: 'Privacy notice',
  titleFor: (event) => `Privacy notice: ${event}`,
  intro:
    'This page tells what you are asked when you register for the event, what the information is used for, and when it is erased.',
  controllers: 'Who is responsible for your data',
  jointControllers:
    'The organisers are joint controllers: they are responsible for your data together, and you can turn to any of them.',
  oneController: 'The controller is the organiser of the event:',
  contactIs: 'Contact in matters of data protection:',
  contactUnknown: 'Contact the organiser if you have questions about your data.',
  purpose: 'Why you are asked',
  purposeText: [
    'The information is used to keep the list of participants and the waiting list, to send you a confirmation, a calendar invitation and news of changes, and to prepare the event.',
    'You may also get reminders, and bulletins and thanks from the organisers. You can decline them through the link at the end of each such message and on the page of your registration.',
    'The lawful basis is the performance of a task carried out in the public interest (General Data Protection Regulation, Article 6(1)(e), and section 4 of the Finnish Data Protection Act).',
  ],
  asked: 'What you are asked',
  askedList: [
    'your first name, last name and e-mail address',
    'whether you attend on site or remotely, where you can choose',
    'your organisation, role and municipality, if you wish to tell them',
    'your answers to the event’s own questions',
    'your advance question for the panel, if you leave one, and your e-mail address, if you want to hear of the answer',
    'whether you want the newsletter',
    'which messages you want, if you choose them',
  ],
  attendance: 'If you attend remotely, the service records that you opened your join link.',
  calendarReplies:
    'If you answer the calendar invitation in your calendar, the service stores the answer (accepted, tentative or declined) and its time. Nothing else of your message is stored.',
  needs: 'Diet and accessibility',
  needsText: [
    'Those who come on site are asked about special diets and accessibility needs. Answering is voluntary. The information may tell of your health, so it is processed only with your consent, which you give by answering and can withdraw by removing the information.',
    'The information is kept encrypted and apart from the rest, is used only to prepare the catering and the arrangements, and is erased 14 days after the event.',
  ],
  recipients: 'Who sees the information',
  recipientsText:
    'Your information is seen by those organisers who need it to run the event. It is not sold or used for advertising. An advance question is published only if an organiser accepts it, and your name with it only if you wrote it on the question form. Of a question left when registering, only the organisation is shown. Panellists see the question and the organisation. We tell you of the answer by e-mail.',
  kept: 'How long the information is kept',
  keptNeeds: 'diet and accessibility needs: 14 days after the event',
  keptRest: (months) =>
    `everything else: ${months === 1 ? '1 month' : `${months} months`} after the event, after which it is turned into statistics that cannot be traced to you`,
  rights: 'Your rights',
  rightsText:
    'You can see and correct your information and cancel your registration through the link in your confirmation e-mail. You also have the right to',
  rightsList: [
    'know what information is held about you and receive a copy of it',
    'ask for it to be rectified or erased, or for its processing to be restricted',
    'object to the processing on grounds relating to your situation',
    'lodge a complaint with the Data Protection Ombudsman (tietosuoja.fi).',
  ],
  cookies: 'Cookies',
  cookiesText: 'The public pages of this service use no cookies and no tracking.',
  toEvent: 'To the event page',
};
