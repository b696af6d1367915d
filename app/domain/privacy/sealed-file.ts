import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Keyring } from './keyring.ts';

/*
 * A file too long to be sealed in one piece: a salt, then segments of 64 KiB, each AES-256-GCM with its number
 * as nonce and the last one marked as the last (the STREAM construction: Hoang and others, "Online
 * Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015). Nothing is given out before it is
 * verified; a segment that was altered, moved or left out, and an end that is missing, are noticed. The salt
 * gives each file a key of its own, so that no nonce comes twice under one key.
 */
const SALT = 32;
const SEGMENT = 64 * 1024;
const TAG = 16;

/** What a file is called while it is being written. */
export const UNFINISHED = '.part';

/**
 * Writes a file that only `openSealed` reads, and only under this name. It stands there once it is whole:
 * when `write` fails there is no file. `write` ends the stream.
 */
export async function writeSealed(
  file: string,
  keyring: Keyring,
  write: (out: Writable) => Promise<void>,
): Promise<void> {
  const salt = randomBytes(SALT);
  const sealing = inSegments(SEGMENT, sealWith(keyring.fileKey(salt, basename(file))));
  const disk = createWriteStream(file + UNFINISHED, { mode: 0o600 });
  disk.write(salt);
  const ended = await Promise.allSettled([write(sealing), pipeline(sealing, disk)]);
  const failure = ended.find((one) => one.status === 'rejected');
  if (failure) {
    await rm(file + UNFINISHED, { force: true });
    throw failure.reason;
  }
  await rename(file + UNFINISHED, file);
}

/** What was written, verified before it is given out; the stream fails where the file was tampered with. */
export async function openSealed(file: string, keyring: Keyring): Promise<Readable> {
  const key = keyring.fileKey(await saltOf(file), basename(file));
  const disk = createReadStream(file, { start: SALT });
  const opening = inSegments(SEGMENT + TAG, openWith(key));
  pipeline(disk, opening).catch(() => {});
  return opening;
}

async function saltOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const salt = Buffer.alloc(SALT);
    await handle.read(salt, 0, SALT, 0);
    return salt;
  } finally {
    await handle.close();
  }
}

type Work = (segment: Buffer, nonce: Buffer) => Buffer[];

function sealWith(key: Buffer): Work {
  return (segment, nonce) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return [cipher.update(segment), cipher.final(), cipher.getAuthTag()];
  };
}

function openWith(key: Buffer): Work {
  return (segment, nonce) => {
    if (segment.length < TAG) throw new Error('the file is cut short');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    decipher.setAuthTag(segment.subarray(-TAG));
    const text = decipher.update(segment.subarray(0, -TAG));
    return [text, decipher.final()];
  };
}

/** Hands on segments of the size as they fill up. The last is what is left at the end: known as the last only then. */
function inSegments(size: number, work: Work): Transform {
  let held: Buffer = Buffer.alloc(0);
  let number = 0;
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      held = Buffer.concat([held, bytes]);
      try {
        for (; held.length > size; held = held.subarray(size))
          this.push(Buffer.concat(work(held.subarray(0, size), nonce(number++, false))));
        done();
      } catch (failure) {
        done(failure as Error);
      }
    },
    flush(done) {
      try {
        done(null, Buffer.concat(work(held, nonce(number, true))));
      } catch (failure) {
        done(failure as Error);
      }
    },
  });
}

/** Twelve bytes: the segment's number, and whether it is the last. */
function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
