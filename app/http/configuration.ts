import { createPrivateKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { MINUTE } from '../domain/time.ts';
import type { MailboxAddress } from '../jobs/imap-client.ts';
import { mailboxUrl } from './mailbox-url.ts';

/** Production asks for everything that a wrong guess would break; the demo and development guess. */
export type Setting = 'production' | 'demo' | 'development';

export interface Configuration {
  setting: Setting;
  port: number;
  /** Scheme, host and port under which people reach the program, without a slash at the end. */
  origin: string;
  folder: string;
  smtpUrl: string | null;
  mailFrom: { name: string; address: string };
  /** Signs every mail (RFC 6376): the private key in PEM, and where its public half stands in the DNS. */
  dkim: { key: string; selector: string } | null;
  /** So many mails a minute at most; null where the mail server has no such rule. */
  mailPerMinute: number | null;
  /** Milliseconds that an update of an event waits for another that would follow it: both go as one. */
  updateDelay: number;
  /** The hour in Helsinki before which nobody gets bulk mail. */
  bulkMailFrom: number;
  /** Where replies and delivery reports arrive; null where nobody reads them. */
  mailbox: MailboxAddress | null;
  secret: string;
  /** How many proxies in front of the program may be believed about the reader's address. */
  trustedProxies: number;
  logLevel: string;
  robotChecks: boolean;
  /** The OpenID provider of the organisers' own organisation; null where they sign in by mail alone. */
  openId: OpenIdClient | null;
}

/** What the provider knows the program by. */
export interface OpenIdClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Says in one sentence which variable is wrong and what it should be. */
export class ConfigurationError extends Error {}

const SENDER =
  /^(?:(?<name>[^<>"\r\n]*?)\s*<(?<bracketed>[^\s<>@]+@[^\s<>@]+)>|(?<bare>[^\s<>@]+@[^\s<>@]+))$/;

const origin = z
  .url({
    protocol: /^https?$/,
    error: 'ORIGIN must be an address such as https://kutsu.example.fi',
    abort: true,
  })
  .refine((value) => new URL(value).pathname === '/' && !/[?#]/.test(value), {
    error: 'ORIGIN must have no path: https://kutsu.example.fi',
  })
  .transform((value) => new URL(value).origin);

function wholeNumber(error: string, least: number, most: number) {
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** Plain http is for a provider on this machine: a test's, a developer's. */
const issuer = z
  .url({ error: 'OIDC_ISSUER must be an address such as https://login.example.fi', abort: true })
  .refine((value) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(value), {
    error: 'OIDC_ISSUER must begin with https:// unless the provider is on this machine',
  });

const environment = z.object({
  PORT: wholeNumber('PORT must be a number from 0 to 65535', 0, 65_535).default(3000),
  ORIGIN: origin.optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'SMTP_URL must be an address such as smtp://mail.example.fi:587',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(SENDER, { error: 'MAIL_FROM must be an address such as Kutsu <kutsu@example.fi>' })
    .optional(),
  DKIM_KEY: z.string().optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/i, {
      error: 'DKIM_SELECTOR must be the name in front of ._domainkey in the DNS, such as kutsu2026',
    })
    .optional(),
  MAIL_PER_MINUTE: wholeNumber(
    'MAIL_PER_MINUTE must be a number from 1 to 100000',
    1,
    100_000,
  ).optional(),
  UPDATE_DELAY: wholeNumber('UPDATE_DELAY must be minutes from 0 to 60', 0, 60).default(5),
  BULK_MAIL_FROM: wholeNumber(
    'BULK_MAIL_FROM must be an hour of the day from 0 to 23',
    0,
    23,
  ).default(8),
  IMAP_URL: mailboxUrl.optional(),
  SECRET: z
    .string()
    .min(32, {
      error: 'SECRET must have at least 32 characters; `openssl rand -base64 32` makes one',
    })
    .optional(),
  TRUST_PROXY: wholeNumber(
    'TRUST_PROXY must be the number of proxies in front, such as 1',
    0,
    100,
  ).default(0),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent',
    })
    .default('info'),
  ROBOT_CHECKS: z.enum(['on', 'off'], { error: 'ROBOT_CHECKS must be on or off' }).default('on'),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/** Where the database and the mail folder are: an absolute path. */
export function dataFolder(env: Record<string, string | undefined>): string {
  return resolve(env.DATA_DIR || './data');
}

/** Reads the environment once, at the start. Throws ConfigurationError; then nothing starts. */
export function readConfiguration(
  env: Record<string, string | undefined>,
  setting: Setting,
): Configuration {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) throw new ConfigurationError(`${parsed.error.issues[0]!.message}.`);
  const given = parsed.data;
  if (setting === 'production') refuseGuesses(given);
  const folder = dataFolder(env);
  const address = SENDER.exec(given.MAIL_FROM ?? 'Kutsu <kutsu@example.fi>')!.groups!;
  return {
    setting,
    port: given.PORT,
    origin: given.ORIGIN ?? `http://localhost:${given.PORT}`,
    folder,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: { name: address.name || 'Kutsu', address: (address.bracketed ?? address.bare)! },
    dkim: dkimOf(given),
    mailPerMinute: given.MAIL_PER_MINUTE ?? null,
    updateDelay: given.UPDATE_DELAY * MINUTE,
    bulkMailFrom: given.BULK_MAIL_FROM,
    mailbox: given.IMAP_URL ?? null,
    secret: given.SECRET ?? keptSecret(folder),
    trustedProxies: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
    robotChecks: given.ROBOT_CHECKS === 'on',
    openId: openIdClient(given),
  };
}

function refuseGuesses(given: z.infer<typeof environment>): void {
  const needed = {
    ORIGIN: 'the address under which people reach the program, such as https://kutsu.example.fi',
    SMTP_URL: 'your mail server, such as smtp://user:password@mail.example.fi:587',
    MAIL_FROM: 'the sender of the mail, such as Kutsu <kutsu@example.fi>',
    SECRET: 'at least 32 random characters; `openssl rand -base64 32` makes them',
  } as const;
  for (const [name, meaning] of Object.entries(needed))
    if (given[name as keyof typeof needed] === undefined)
      throw new ConfigurationError(`Set ${name} to ${meaning}.`);
  if (given.ROBOT_CHECKS === 'off')
    throw new ConfigurationError('ROBOT_CHECKS=off is for tests only; leave it out in production.');
}

function dkimOf({
  DKIM_KEY: file,
  DKIM_SELECTOR: selector,
}: z.infer<typeof environment>): Configuration['dkim'] {
  if (file === undefined && selector === undefined) return null;
  if (file === undefined || selector === undefined)
    throw new ConfigurationError('Set both DKIM_KEY and DKIM_SELECTOR, or neither.');
  try {
    const key = readFileSync(file, 'utf8');
    createPrivateKey(key);
    return { key, selector };
  } catch {
    throw new ConfigurationError('DKIM_KEY must name a file that holds a private key in PEM.');
  }
}

/** All three or none: with a part of them nobody could sign in, and nothing would tell why. */
function openIdClient(given: z.infer<typeof environment>): OpenIdClient | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = given;
  const parts = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET };
  const missing = Object.entries(parts).find(([, value]) => value === undefined)?.[0];
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET)
    return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
  if (Object.values(parts).every((value) => value === undefined)) return null;
  throw new ConfigurationError(
    `Set ${missing} too, or none of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.`,
  );
}

/** A secret that outlives a restart, for the demo and development. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
