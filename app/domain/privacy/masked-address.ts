/** Enough of an address for its owner to know it, and no more: m…@example.fi */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
