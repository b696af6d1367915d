import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: the key to one registration. Only its hash is looked up. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token. Comparing hashes in an index tells a guesser nothing of the token by its timing. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function isTokenShaped(value: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(value);
}
