import type { ImapFlow } from 'imapflow';
import { type Db, isUnavailable } from '#db/client.ts';
import type { Circumstances } from '../domain/circumstances.ts';
import type { PlaceInMailbox } from '../domain/mail/received-mail.ts';
import { newestUid, noteMarked, uidsToMark } from '../domain/mail/received-mails.server.ts';
import { takeIn } from '../domain/mail/take-in.server.ts';
import { isRefusal } from './imap-trouble.ts';
import type { Log } from './log.ts';
import { NOT_OURS, type Read, readReceivedMail, UNREADABLE } from './read-received-mail.ts';

export interface Looking {
  db: Db;
  /** The mailbox by a name that the notes keep. */
  mailbox: string;
  circumstances: () => Circumstances;
  log: Log;
  /** Called when a mail may have caused another. */
  mailQueued: () => void;
  /** UIDs at which the connection was lost, and how often. */
  stumbles: Map<number, number>;
  stopped: () => boolean;
}

/** Bytes. Neither an answer nor a report of our own mails is as large; what is larger is not fetched. */
const LARGEST = 512 * 1024;

/** After so many lost connections at the same mail it is passed over. */
const LAST_STUMBLE = 3;

/**
 * Takes in what has come since the last look, the oldest first, and then marks as read what has had its
 * effect. The notes in the database say what is new, not the flags: an organiser may read the same mailbox, and
 * their own mail stays unread. \Seen is set because every server and every mail program knows it; keywords are
 * refused by some servers, and a mail that is moved is not where an organiser would look for it.
 */
export async function lookIntoMailbox(client: ImapFlow, looking: Looking): Promise<void> {
  const { db, mailbox, stopped } = looking;
  if (!client.mailbox) throw new Error('no mailbox is open');
  const uidValidity = Number(client.mailbox.uidValidity);
  for (const uid of await newUids(client, await newestUid(db, { mailbox, uidValidity }))) {
    if (stopped()) return;
    await takeInOne(client, { mailbox, uidValidity, uid }, looking);
  }
  await markAsRead(client, { mailbox, uidValidity }, db);
}

async function newUids(client: ImapFlow, last: number): Promise<number[]> {
  const found = await client.search({ uid: `${last + 1}:*` }, { uid: true });
  if (!found) throw new Error('the mailbox cannot be searched');
  // Where there are none, the star still stands for the last mail.
  return found.filter((uid) => uid > last).sort((one, other) => one - other);
}

async function takeInOne(client: ImapFlow, place: PlaceInMailbox, looking: Looking): Promise<void> {
  const { log, mailQueued } = looking;
  const outcome = await takeInOrPassOver(place, await read(client, place.uid, looking), looking);
  if (outcome === 'unreadable')
    log.warn({ uid: place.uid }, 'a received mail cannot be read, and is left to the organiser');
  else if (outcome !== null && outcome !== 'other')
    log.info({ uid: place.uid, outcome }, 'a received mail was taken in');
  if (outcome === 'reply' || outcome === 'proposal') mailQueued();
}

/** A mail that makes the program fail is noted all the same: those behind it are not to wait for a release. */
async function takeInOrPassOver(place: PlaceInMailbox, mail: Read, looking: Looking) {
  const { db, circumstances, log } = looking;
  try {
    return await takeIn(db, place, mail, circumstances());
  } catch (error) {
    if (isUnavailable(error)) throw error;
    log.error({ err: error, uid: place.uid }, 'a received mail could not be taken in');
    return takeIn(db, place, UNREADABLE, circumstances());
  }
}

async function read(client: ImapFlow, uid: number, { stumbles }: Looking): Promise<Read> {
  const before = stumbles.get(uid) ?? 0;
  if (before >= LAST_STUMBLE) return UNREADABLE;
  stumbles.set(uid, before + 1);
  const source = await sourceOf(client, uid);
  stumbles.delete(uid);
  if (source === 'not-ours') return NOT_OURS;
  return source === 'refused' ? UNREADABLE : readReceivedMail(source);
}

/** Fetches what may be an answer, a report or an unsubscription, and of other mails only their kind, subject and size. Fetching marks nothing as read. */
async function sourceOf(client: ImapFlow, uid: number): Promise<Buffer | 'not-ours' | 'refused'> {
  try {
    const about = { size: true, headers: ['content-type', 'subject'] };
    const mail = await client.fetchOne(String(uid), about, { uid: true });
    if (!mail || (mail.size ?? 0) > LARGEST || !mayBeOurs(mail.headers)) return 'not-ours';
    const whole = { source: { maxLength: LARGEST } };
    const fetched = await client.fetchOne(String(uid), whole, { uid: true });
    if (!fetched) return 'not-ours';
    return fetched.source ?? 'not-ours';
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

/**
 * Answers and reports have several parts, or are a calendar and nothing else; an unsubscription is known by its
 * subject, which a mail program may have encoded.
 */
function mayBeOurs(headers: Buffer | undefined): boolean {
  const type = /^content-type:\s*(multipart\/|text\/calendar|application\/ics)/im;
  const subject = /^subject:\s*(unsubscribe\b|=\?)/im;
  const told = headers?.toString('latin1') ?? '';
  return type.test(told) || subject.test(told);
}

async function markAsRead(
  client: ImapFlow,
  place: Omit<PlaceInMailbox, 'uid'>,
  db: Db,
): Promise<void> {
  const uids = await uidsToMark(db, place);
  if (uids.length === 0) return;
  const done = await client.messageFlagsAdd(uids, ['\\Seen'], { uid: true });
  if (!done) return;
  await noteMarked(db, place, uids);
  await markAsRead(client, place, db);
}
