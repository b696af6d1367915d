import { expect, it } from 'vitest';
import { failureOf, saysAddressIsWrong } from '#app/domain/mail/failure.ts';

it.each([
  ['550 5.1.1', 'address-unknown'],
  ['553 5.1.3', 'address-unknown'],
  ['5.1.10', 'address-unknown'],
  ['5.1.2', 'domain-unknown'],
  ['550 5.4.4', 'domain-unknown'],
  ['5.4.310', 'domain-unknown'],
  ['552 5.2.2', 'mailbox-full'],
  ['4.2.2', 'mailbox-full'],
  ['552', 'mailbox-full'],
  ['5.2.1', 'mailbox-closed'],
  ['552 5.3.4', 'too-large'],
  ['5.2.3', 'too-large'],
  ['554 5.7.1', 'not-wanted'],
  ['550 5.7.26', 'not-wanted'],
  ['4.4.1', 'gave-up'],
  ['5.4.7', 'gave-up'],
  ['550', 'refused'],
  ['554', 'refused'],
  ['550 5.5.1', 'refused'],
  ['550 5.15.1', 'refused'],
  ['550 5.1.8', 'refused'],
])('%s means %s', (smtpStatus, failure) => {
  expect(failureOf(smtpStatus)).toBe(failure);
});

it.each(['550 5.1.1', '5.1.10', '550 5.1.2'])('%s says that the address is wrong', (smtpStatus) => {
  expect(saysAddressIsWrong(smtpStatus)).toBe(true);
});

it.each(['550', '4.1.1', '5.1.7', '5.1.8', '5.11.1', '552 5.2.2', '5.4.4'])(
  '%s does not say that the address is wrong',
  (smtpStatus) => {
    expect(saysAddressIsWrong(smtpStatus)).toBe(false);
  },
);
