import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';
import type { CookieKeeper } from './cookie-keeper.ts';

const CLIENT = { id: 'kutsu', secret: 'a secret that the provider shares with the program' };

/** The provider of a test file may stop and start again; its key stays. */
const { privateKey: KEY } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export interface AccountClaims {
  email?: string;
  email_verified?: boolean;
  xms_edov?: unknown;
}

interface Options {
  port: number;
  /** Where the program is. */
  program: string;
  accounts: Record<string, AccountClaims>;
  /** Entra ID tells the address in the ID token; others at the userinfo endpoint. */
  addressInIdToken?: boolean;
}

/** What the program's environment says of the provider on this port. */
export const providerEnvironment = (port: number) => ({
  OIDC_ISSUER: `http://localhost:${port}`,
  OIDC_CLIENT_ID: CLIENT.id,
  OIDC_CLIENT_SECRET: CLIENT.secret,
});

/** A real OpenID provider on this machine; whoever has an account there signs in with its name. */
export async function startOpenIdProvider({ port, program, accounts, addressInIdToken }: Options) {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${program}/organise/sign-in/oidc/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...KEY.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['signs the cookies of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'] },
    conformIdTokenClaims: !addressInIdToken,
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...accounts[accountId] }),
    }),
    /** An office's own program is not asked for consent. */
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: CLIENT.id,
        accountId: context.oidc.session!.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const server = createServer(provider.callback());
  await listening(server, port);
  return {
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((listens) => server.listen(port, listens));
}

/** Signs in on the provider's own page, and gives the address to which it sends the browser back. */
export async function passProvider(
  browser: CookieKeeper,
  page: string,
  account: string,
): Promise<string> {
  const provider = new URL(page).origin;
  let { headers } = await browser.get(page);
  for (let step = 0; step < 5; step += 1) {
    const next = new URL(headers.get('Location')!, provider);
    if (next.origin !== provider) return next.href;
    if (next.pathname.startsWith('/interaction/')) {
      const form = { prompt: 'login', login: account, password: 'any' };
      ({ headers } = await browser.send(next.href, form));
    } else ({ headers } = await browser.get(next.href));
  }
  throw new Error('the provider leads nowhere');
}
