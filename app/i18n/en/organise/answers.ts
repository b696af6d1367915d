import type { answers as fi } from '../../fi/organise/answers.ts';

export const answers: typeof fi = {
  title: 'Answers',
  publish: 'Publish the answers',
  noted: (count) =>
    count === 1
      ? '1 answer has been noted but not published.'
      : `${count} answers have been noted but not published.`,
  nothingNoted: 'There are no unpublished answers.',
  publishAll: (count) => (count === 1 ? 'Publish 1 answer' : `Publish ${count} answers`),
  published: (count) =>
    count === 1 ? '1 answer has been published.' : `${count} answers have been published.`,
  changedMeanwhile:
    'Some answers changed meanwhile and were not published. Check them and publish then.',
  edit: 'Edit the answer',

  tell: 'Tell those who asked of the answers',
  tellHint:
    'The message has the asker’s own question, the answer to it and a link to the event’s page. Everybody gets one message, even if they asked several times.',
  nobodyToTell: 'Nobody is waiting to hear of the published answers.',
  toTell: (count) =>
    count === 1
      ? '1 person who asked has left an address and has not been told of the answer yet.'
      : `${count} people who asked have left an address and have not been told of the answer yet.`,
  recipients: 'Recipients of the message',
  recipient: (name, address, count) =>
    `${name}, ${address}: ${count === 1 ? '1 answer' : `${count} answers`}`,
  sendMail: (count) =>
    count === 1 ? 'Send the message to 1 person' : `Send the message to ${count} people`,
  otherCount: (count) =>
    `The number of recipients changed meanwhile, and nothing was sent. There are now ${count}. Check them and send again.`,

  carry: 'Carry the unanswered to the next event',
  carryHint:
    'The question is carried as accepted, to the theme of the same name if there is one. The asker’s name is not carried, the organisation is. If the asker left an address, they are told of the answer that the next event gives, too.',
  nothingToCarry: 'There are no unanswered questions.',
  nowhereToCarry:
    'The series has no coming event whose questions you moderate. Questions can be carried once the next event has been created.',
  questions: 'Questions to carry',
  to: 'The event to carry them to',
  chooseEvent: 'Choose the event',
  draft: 'draft',
  carrySubmit: 'Carry the chosen questions',
  questionsMissing: 'Choose at least one question.',
  eventMissing: 'Choose the event.',
  noSuchEvent: 'Questions can no longer be carried to the event. Choose another.',

  done: {
    published: 'The answers have been published.',
    told: 'The messages have been sent.',
    carried: 'The questions have been carried.',
  },
};
