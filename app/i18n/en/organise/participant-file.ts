import type { participantFile as fi } from '../../fi/organise/participant-file.ts';

const people = (count: number) =>
  count === 1 ? '1 participant' : `${count.toLocaleString('en-GB')} participants`;

export const participantFile: typeof fi = {
  title: 'Export participants to a file',
  open: 'Export',
  people,
  lead: (count: number) => `The file will have ${people(count)} in the same order as the list.`,
  filtered: 'The list is filtered: the file will have only those whom the filter shows.',
  nobody: 'Nobody is on the list, so there is nothing to export.',
  back: 'Back to the participants',
  format: 'File format',
  formats: {
    xlsx: {
      label: 'Excel (.xlsx)',
      description: 'Opens in LibreOffice and Google Sheets as well.',
    },
    csv: {
      label: 'CSV (.csv)',
      description: 'For other programs: UTF-8, separated by semicolons.',
    },
  },
  needs: 'Include diets and accessibility needs',
  needsHint:
    'These are health data. The log will say how many people’s needs you exported. For the catering, the Catering page with its numbers is usually enough.',
  write: (count: number) => `Make the file: ${people(count)}`,
  privacy:
    'The file holds personal data. Keep it only for as long as you need it, and do not send it by e-mail.',
  earlier: 'Your files of the last day',

  download: 'Download the file',
  ready: 'The file is ready.',
  withNeeds: 'The file holds health data.',
  erasedAt: (when: string) =>
    `The file is erased from the service ${when}. You can make it again at any time.`,
  gone: 'The file has been erased from the service. You can make it again.',

  sheet: 'Participants',
  fileName: 'participants',
  columns: {
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    organisation: 'Organisation',
    role: 'Role',
    municipality: 'Municipality',
    county: 'Wellbeing services county',
    state: 'State',
    mode: 'Way of taking part',
    waitsFor: 'Waits for',
    place: 'Place in the line',
    language: 'Language',
    signedUpAt: 'Signed up',
    reply: 'Answer to the calendar invitation',
    cameAt: 'Came',
    newsletter: 'Newsletter',
    diet: 'Diet',
    access: 'Accessibility needs',
  },
  states: { confirmed: 'Confirmed', waiting: 'Waiting', cancelled: 'Cancelled' },
  modes: { 'on-site': 'On site', remote: 'Remotely' },
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  yes: 'Yes',
  no: 'No',
};
