import type { accessibility as fi } from '../fi/accessibility.ts';

export const accessibility: typeof fi = {
  title: 'Accessibility statement',
  intro:
    'This statement covers the public pages of the Kutsu service: events, registration, advance questions and your own registration. The Finnish Act on the Provision of Digital Services (306/2019) and the accessibility standard EN 301 549 apply to it.',
  state: 'How the service meets the requirements',
  stateText:
    'The service was made to meet levels A and AA of WCAG 2.2. We know of no shortcomings on the pages that would prevent their use. If you find one, please tell us.',
  works: 'The service can be used',
  worksList: [
    'with a keyboard alone and with a screen reader',
    'without JavaScript, cookies or time limits',
    'on a phone and at 400 per cent zoom',
    'in light, dark and high-contrast colours.',
  ],
  limits: 'What may fall short',
  limitsText:
    'The organisers’ own materials and recordings, and the meeting services that join links lead to, are not part of this service. The organiser of the event is responsible for their accessibility. Some of the texts are in Finnish only.',
  how: 'How we know',
  howText:
    'The statement rests on an assessment by the makers of the service: every public page is checked automatically with axe in three languages, in light and dark colours, and registration with a keyboard alone.',
  feedback: 'Give feedback on accessibility',
  feedbackText:
    'Did you notice a shortcoming, or do you need the information in another form? Write to us. We answer within 14 days.',
  supervision: 'If you are not satisfied with the answer',
  supervisionText:
    'You can notify the Finnish Transport and Communications Agency Traficom, which supervises accessibility. Instructions are at',
  made: 'This statement was drawn up on 22 November 2026.',
};
