import type { sending as fi } from '../../fi/organise/sending.ts';

const number = (count: number) => count.toLocaleString('en-GB');

export const sending: typeof fi = {
  titles: {
    'event-changed': 'Everybody is told of the change',
    'event-cancelled': 'Everybody is told of the cancellation',
    'event-revived': 'Everybody is told that the event will be held after all',
    'went-remote': 'Everybody is told that the event will be held remotely',
  },
  kinds: {
    'event-changed': 'Change',
    'event-cancelled': 'Cancellation',
    'event-revived': 'Held after all',
    'went-remote': 'Held remotely',
  },
  changedAt: (time) => `The change was made on ${time}.`,
  soFar: (sent, total, failed) =>
    `${number(sent)}/${number(total)} sent${failed > 0 ? `, ${number(failed)} did not arrive` : ''}`,
  expected: {
    held: (time) =>
      `The messages leave ${time}. If you change anything else before that, all of it is told in one message.`,
    morning: (time) =>
      `The messages leave ${time}. No messages to many people are sent before that.`,
    leaving: (time) =>
      time === null
        ? 'The messages are being sent.'
        : `The messages are being sent. Only so many leave in a minute: the last are expected to leave ${time}.`,
  },
  again: (count, time) =>
    count === 1
      ? `The recipient’s server has not taken 1 message yet. We try again ${time}.`
      : `Recipients’ servers have not taken ${number(count)} messages yet. We try again from ${time}.`,
  overtaken: (count) =>
    count === 1
      ? '1 person does not get this message any more: they have cancelled, or are told of a later change.'
      : `${number(count)} people do not get this message any more: they have cancelled, or are told of a later change.`,
  seeFailed: 'See who did not get the message, and correct their addresses',
  mayLeave: 'You may leave this page and come back later. The sending goes on.',
  refresh: 'Refresh',
  toRoom: 'How the event is doing',
  toChanges: 'Change something else',
  underWay: 'On its way now',
  told: 'Changes that were told',
  time: 'Time',
  what: 'What was told',
  progress: 'Progress',
  waits: (time) =>
    `The last change has not been told yet: the messages leave ${time}. If you make another change now, both are told in one message. A cancellation leaves at once.`,
  see: 'See how far the sending is',
};
