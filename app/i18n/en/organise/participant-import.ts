import type { participantImport as fi } from '../../fi/organise/participant-import.ts';

const number = (count: number) => count.toLocaleString('en-GB');
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);
const people = (count: number) => (count === 1 ? '1 participant' : `${number(count)} participants`);

export const participantImport: typeof fi = {
  title: 'Import participants from a file',
  open: 'Import',
  step: (step) => `Step ${step} of 3`,
  back: 'Back to the participants',

  upload: {
    lead: 'Bring an Excel or CSV file with one person a row and the columns’ headings in the first row. Nothing is saved yet: next you choose what the columns are, and see beforehand what will happen to each row.',
    file: 'File',
    fileHint: 'Excel (.xlsx) or CSV, at most 10 MB and 20,000 rows.',
    send: 'Read the file',
    kept: 'What stands in the file is kept encrypted for a day at most.',
    notPublished:
      'Participants can be imported once the event is published and people sign up for it in this service.',
    missing: 'Choose a file.',
    refusals: {
      empty: 'The file has no rows. Check that the participants are on its first sheet.',
      'not-a-table':
        'The file is neither an Excel nor a CSV file. Save the list as Excel (.xlsx) and choose that.',
      'old-excel':
        'The file is of the old Excel kind (.xls). Open it in Excel, save it as .xlsx and choose the new file.',
      encrypted:
        'The file is protected by a password. Remove the password and choose the file again.',
      broken: 'The file is damaged. Open it in Excel, save it again and choose the new file.',
      'too-large':
        'The file is too large. Remove what is not about participants, or split it into parts.',
      'too-many-rows': 'The file has more than 20,000 rows. Split it into parts.',
      'too-many-columns': 'The file has more than 100 columns. Remove those that are not needed.',
      'cell-too-long': 'The text in one of the cells is too long. Shorten it.',
    },
    earlier: 'Your imports, unfinished and done',
    unfinished: 'Unfinished',
    confirmed: 'Confirmed',
  },

  columns: {
    title: 'What are the columns?',
    lead: (file, count) =>
      `The file ${file} has ${rows(count)}. The service has guessed from the headings what the columns hold. Check and correct.`,
    column: (title) => `Column “${title}”`,
    unnamed: (letter) => `Column ${letter}`,
    nothing: 'Leave out',
    example: (values) => `For example: ${values}`,
    noExample: 'Empty in the first rows.',
    person: 'Participant',
    own: 'The organiser’s questions',
    meanings: {
      firstName: 'First name',
      lastName: 'Last name',
      fullName: 'First name and last name',
      email: 'E-mail address',
      organisation: 'Organisation',
      role: 'Role',
      municipality: 'Municipality',
      mode: 'Way of taking part',
      language: 'Language',
      newsletter: 'Newsletter (yes or no)',
      diet: 'Diet',
      access: 'Accessibility needs',
    },
    terms: 'What is imported, and how',
    mode: 'Way of taking part, where the row does not say',
    modes: { 'on-site': 'On site', remote: 'Remotely' },
    language: 'Language of the messages, where the row does not say',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    known: 'If the person has already signed up with the same address',
    skip: 'Leave their details as they are',
    correct: 'Update their details from the row',
    correctHint:
      'An empty cell changes nothing. Address, way of taking part, diet and accessibility needs stay as they are.',
    confirm: 'Send new participants a confirmation and a calendar invitation by e-mail',
    confirmHint: 'Without it they get a message only if something changes.',
    pastCapacity: 'Give everybody a seat even if the event is full',
    pastCapacityHint:
      'Seats are added as needed. Otherwise those left over come to the waiting list.',
    preview: 'See what will happen to the rows',
    otherFile: 'Choose another file',
    faults: {
      twice: 'Another column already has this. Choose something else or “Leave out”.',
      'no-name':
        'Choose which columns hold the first and the last name, or which holds both together.',
    },
    noMode: 'Choose whether they take part on site or remotely.',
  },

  preview: {
    title: 'Check before importing',
    lead: (file, count) => `File ${file}: ${rows(count)}. Nothing has been imported yet.`,
    judgedAt: (when) => `The preview was made ${when}. Each row is checked again when it is saved.`,
    mails: (count) =>
      count === 1
        ? 'A confirmation goes to 1 address.'
        : `A confirmation goes to ${number(count)} addresses.`,
    noMails: 'No confirmations are sent.',
    leftOut: (count) =>
      count === 1 ? '1 row is left out.' : `${number(count)} rows are left out.`,
    confirm: (count) => `Import ${people(count)}`,
    nothing: 'The file has no rows to import. Mend the rows or change what the columns are.',
    changeColumns: 'Change columns and settings',
    discard: 'Discard the file',
    plannedAnew:
      'Columns or settings were changed in another window. Nothing was imported. Here is a new preview: check it and confirm again.',
  },

  rows: {
    groups: 'Rows by what will happen to them',
    groupsDone: 'Rows by what happened to them',
    will: {
      faulty: 'Faulty',
      repeated: 'The same people again',
      closed: 'Cannot be saved',
      full: 'Get no seat',
      waiting: 'Come to the waiting list',
      corrected: 'Details are updated',
      new: 'Get a seat',
      already: 'Signed up already, left as they are',
    },
    did: {
      faulty: 'Faulty, not imported',
      repeated: 'The same people again, not imported',
      closed: 'Could not be saved',
      full: 'Got no seat',
      waiting: 'Came to the waiting list',
      corrected: 'Details were updated',
      new: 'Got a seat',
      already: 'Signed up already, left as they are',
    },
    notDone: (count) =>
      count === 1 ? '1 row was not imported.' : `${number(count)} rows were not imported.`,
    row: 'Row',
    name: 'Name',
    what: 'What will happen',
    whatDone: 'What happened',
    next: 'Next rows',
    first: 'First rows',
    leftOutFile: 'Download the rows left out, to mend them (CSV)',
    leftOutHint: 'The file says what to mend in each row. Mend them and import the file again.',
    erased:
      'The rows of the import have been erased. Those who were imported are on the list of participants.',
  },

  reasons: {
    repeated: (row) => `The same person is in row ${row} already.`,
    closed: 'People can no longer be signed up for the event, nor details changed.',
    full: 'The event is full and has no waiting list.',
    notDone: 'The import was interrupted before this row.',
  },
  faults: {
    missing: (label) => `${label} is missing.`,
    past: (label) => `${label} is in the past.`,
    'not-a-date': (label, cell) => `${label}: “${cell}” is not a date.`,
    'too-short': (label) => `${label} is too short.`,
    'too-long': (label) => `${label} is too long.`,
    'control-characters': (label) => `${label}: the text has characters that cannot be saved.`,
    'not-an-address': (_label, cell) => `“${cell}” is not an e-mail address like name@example.fi.`,
    'unknown-option': (label, cell) =>
      cell === '' ? `${label} is missing.` : `${label}: “${cell}” is none of the options.`,
  },

  file: { name: 'rows-to-mend', row: 'Row', reason: 'To mend' },
};
