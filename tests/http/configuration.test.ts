import { describe, expect, test } from 'vitest';
import { readConfiguration } from '#app/http/configuration.ts';
import { runToEnd } from '#tests/support/server-process.ts';

const production = {
  ORIGIN: 'https://kutsu.example.fi',
  SMTP_URL: 'smtp://localhost:2525',
  MAIL_FROM: 'Kutsu <kutsu@example.fi>',
  SECRET: 'a secret that is long enough to be one',
};

const openId = {
  OIDC_ISSUER: 'https://login.example.fi/tenant/v2.0',
  OIDC_CLIENT_ID: 'kutsu',
  OIDC_CLIENT_SECRET: 'known to the provider and to us',
};

describe('a wrong environment', () => {
  test.each([
    ['PORT', { PORT: 'kolmetuhatta' }],
    ['PORT', { PORT: '70000' }],
    ['ORIGIN', { ORIGIN: 'kutsu.example.fi' }],
    ['ORIGIN', { ORIGIN: 'https://kutsu.example.fi/kutsu' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.fi' }],
    ['IMAP_URL', { IMAP_URL: 'mail.example.fi' }],
    ['IMAP_URL', { IMAP_URL: 'smtp://kutsu:salasana@mail.example.fi' }],
    ['IMAP_URL', { IMAP_URL: 'imaps://mail.example.fi/INBOX' }],
    ['IMAP_URL', { IMAP_URL: 'imaps://kutsu@mail.example.fi' }],
    ['IMAP_URL', { IMAP_URL: 'imaps://kutsu:%E4@mail.example.fi' }],
    ['MAIL_FROM', { MAIL_FROM: 'Kutsu' }],
    ['SECRET', { SECRET: 'short' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['ROBOT_CHECKS', { ROBOT_CHECKS: 'maybe' }],
    ['OIDC_ISSUER', { ...openId, OIDC_ISSUER: 'login.example.fi' }],
    ['OIDC_ISSUER', { ...openId, OIDC_ISSUER: 'http://login.example.fi' }],
    ['OIDC_ISSUER', { ...openId, OIDC_ISSUER: 'http://localhost.example.net' }],
  ])('names %s in one sentence: %o', (name, env) => {
    expect(() => readConfiguration({ ...production, ...env }, 'demo')).toThrow(
      new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]*\\.$`),
    );
  });

  test.each(Object.keys(production))('in production names %s when it is missing', (name) => {
    const env = { ...production, [name]: '' };
    expect(() => readConfiguration(env, 'production')).toThrow(new RegExp(`^Set ${name} to `));
  });

  test('in production names ROBOT_CHECKS=off', () => {
    expect(() => readConfiguration({ ...production, ROBOT_CHECKS: 'off' }, 'production')).toThrow(
      /^ROBOT_CHECKS=off/,
    );
  });
});

describe('an OpenID provider', () => {
  const read = (env: Record<string, string>) =>
    readConfiguration({ ...production, ...env }, 'production').openId;

  test('is told of by three variables', () => {
    expect(read(openId)).toEqual({
      issuer: openId.OIDC_ISSUER,
      clientId: openId.OIDC_CLIENT_ID,
      clientSecret: openId.OIDC_CLIENT_SECRET,
    });
  });

  test('is not needed', () => {
    expect(read({})).toBeNull();
  });

  test('on this machine may do without https', () => {
    const issuer = 'http://localhost:4000';
    expect(read({ ...openId, OIDC_ISSUER: issuer })?.issuer).toBe(issuer);
  });

  test.each(Object.keys(openId))('that is told of without %s is named in one sentence', (name) => {
    expect(() => read({ ...openId, [name]: '' })).toThrow(
      `Set ${name} too, or none of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.`,
    );
  });
});

test('a wrong IMAP_URL is told without its password', () => {
  const env = { ...production, IMAP_URL: 'imap://:salasana@mail.example.fi' };
  expect(() => readConfiguration(env, 'demo')).toThrow(/^(?!.*salasana).*IMAP_URL/);
});

test.each([
  ['imaps://kutsu:sala%2Fsana@mail.example.fi', 993, true, 'kutsu', 'INBOX'],
  ['imap://kutsu:sala%2Fsana@mail.example.fi', 143, false, 'kutsu', 'INBOX'],
  [
    'imaps://kutsu%40example.fi:sala%2Fsana@mail.example.fi:1993/Saapuneet/Vastaukset',
    1993,
    true,
    'kutsu@example.fi',
    'Saapuneet/Vastaukset',
  ],
])('%s names a mailbox', (IMAP_URL, port, secure, user, mailbox) => {
  expect(readConfiguration({ ...production, IMAP_URL }, 'production').mailbox).toEqual({
    host: 'mail.example.fi',
    port,
    secure,
    user,
    password: 'sala/sana',
    mailbox,
  });
});

test('the demo needs nothing set', () => {
  expect(readConfiguration({ DATA_DIR: '/tmp/kutsu-configuration' }, 'demo')).toMatchObject({
    port: 3000,
    origin: 'http://localhost:3000',
    smtpUrl: null,
    mailbox: null,
    mailFrom: { name: 'Kutsu', address: 'kutsu@example.fi' },
    robotChecks: true,
  });
});

test('a start in production without SMTP_URL says what to set, exits 1 and starts nothing', async () => {
  const { SMTP_URL: _missing, ...rest } = production;
  const { code, output } = await runToEnd('start', { ...rest, DATA_DIR: '/tmp/kutsu-never-made' });
  expect({ code, output }).toEqual({
    code: 1,
    output: 'Set SMTP_URL to your mail server, such as smtp://user:password@mail.example.fi:587.\n',
  });
});
