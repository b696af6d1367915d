/** Why a mail did not arrive, in the terms in which an organiser can do something about it. */
export type MailFailure =
  | 'address-unknown'
  | 'domain-unknown'
  | 'mailbox-full'
  | 'mailbox-closed'
  | 'too-large'
  | 'not-wanted'
  | 'refused'
  | 'gave-up';

/** Stands in place of a failure where the reader has declined a mail that waited to be sent. */
export const DECLINED = 'declined';

/**
 * What a mail server meant by a status that is final: "550 5.1.1" from its own answer, "5.1.1" from a
 * delivery report. The enhanced codes are those of RFC 3463; without one only 552 (RFC 5321 section 4.2.3)
 * says enough, because 550 and 554 are answered to everything.
 */
export function failureOf(smtpStatus: string): MailFailure {
  const code = /(?:^| )([245])\.(\d{1,3}\.\d{1,3})$/.exec(smtpStatus);
  if (!code) return smtpStatus === '552' ? 'mailbox-full' : 'refused';
  const [, kind, detail] = code as unknown as [string, string, string];
  if (detail in FAILURES) return FAILURES[detail]!;
  if (kind === '4') return 'gave-up';
  if (saysAddressIsWrong(smtpStatus)) return 'address-unknown';
  return detail.startsWith('7.') ? 'not-wanted' : 'refused';
}

/** Without their first digit: what was temporary for five days is final, with the same detail. */
const FAILURES: Partial<Record<string, MailFailure>> = {
  '1.2': 'domain-unknown',
  '2.1': 'mailbox-closed',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '3.4': 'too-large',
  '4.4': 'domain-unknown',
  '4.7': 'gave-up',
  // Exchange Online: the domain has no record in DNS.
  '4.310': 'domain-unknown',
};

/**
 * RFC 3463 section 3.2: 5.1.x says that the address is wrong, not the message or the moment; but 5.1.7 and
 * 5.1.8 speak of the sender's. Nothing more is sent to such an address.
 */
export function saysAddressIsWrong(smtpStatus: string): boolean {
  return /(?:^| )5\.1\.(?![78]$)\d{1,3}$/.test(smtpStatus);
}
