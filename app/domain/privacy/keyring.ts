import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const PURPOSES = [
  'needs',
  'tokens',
  'meeting-link',
  'messages',
  'questions',
  'receipt',
  'form',
  'tasks',
  'imports',
  'files',
] as const;

type Purpose = (typeof PURPOSES)[number];

/** Seals and opens what must not lie readable in the database or in an address, each purpose with a key of its own. */
export interface Keyring {
  /** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the ciphertext. */
  seal(purpose: Purpose, text: string): Buffer;
  /** Throws when the bytes were not sealed by this keyring for this purpose. */
  open(purpose: Purpose, sealed: Buffer): string;
  /** HMAC-SHA-256 of the text, base64url. */
  sign(purpose: Purpose, text: string): string;
  verify(purpose: Purpose, text: string, signature: string): boolean;
  /** The key of one file alone: 32 bytes, of the salt that stands in the file and of the file's name. */
  fileKey(salt: Buffer, name: string): Buffer;
}

/** Derives the keys from SECRET by HKDF-SHA-256 (RFC 5869), so that no two purposes share one. */
export function keyringFrom(secret: string): Keyring {
  const keys = Object.fromEntries(
    PURPOSES.map((purpose) => [
      purpose,
      Buffer.from(hkdfSync('sha256', secret, 'kutsu', purpose, 32)),
    ]),
  ) as Record<Purpose, Buffer>;
  const sign = (purpose: Purpose, text: string) =>
    createHmac('sha256', keys[purpose]).update(text).digest('base64url');
  return {
    seal(purpose, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keys[purpose], nonce);
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
    },
    open(purpose, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', keys[purpose], sealed.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(sealed.subarray(12, 28));
      return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
    sign,
    fileKey: (salt, name) => Buffer.from(hkdfSync('sha256', keys.files, salt, name, 32)),
    verify(purpose, text, signature) {
      const expected = Buffer.from(sign(purpose, text));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
