import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

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
  secret: string;
  /** How many proxies in front of the program may be believed about the reader's address. */
  trustedProxies: number;
  logLevel: string;
  robotChecks: boolean;
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

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 0 to 65535' })
    .int({ error: 'PORT must be a number from 0 to 65535' })
    .min(0, { error: 'PORT must be a number from 0 to 65535' })
    .max(65535, { error: 'PORT must be a number from 0 to 65535' })
    .default(3000),
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
  SECRET: z
    .string()
    .min(32, {
      error: 'SECRET must have at least 32 characters; `openssl rand -base64 32` makes one',
    })
    .optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'TRUST_PROXY must be the number of proxies in front, such as 1' })
    .int({ error: 'TRUST_PROXY must be the number of proxies in front, such as 1' })
    .min(0, { error: 'TRUST_PROXY must be the number of proxies in front, such as 1' })
    .default(0),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent',
    })
    .default('info'),
  ROBOT_CHECKS: z.enum(['on', 'off'], { error: 'ROBOT_CHECKS must be on or off' }).default('on'),
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
    secret: given.SECRET ?? keptSecret(folder),
    trustedProxies: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
    robotChecks: given.ROBOT_CHECKS === 'on',
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

/** A secret that outlives a restart, for the demo and development. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
