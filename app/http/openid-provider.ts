import * as openid from 'openid-client';
import type { Language } from '../domain/language.ts';
import type { Account } from '../domain/organisers/sign-in-by-account.server.ts';
import type { OpenIdClient } from './configuration.ts';
import type { Log } from './log.ts';

/** Three secrets of one sign-in: the answer must fit all of them. */
interface Secrets {
  /** Comes back with the browser (RFC 6749 section 10.12). */
  state: string;
  /** Comes back in the ID token (OpenID Connect Core 1.0 section 15.5.2). */
  nonce: string;
  /** Shown to the provider with the code (RFC 7636). */
  verifier: string;
}

/** The provider that knows the organisers by accounts of their organisations, such as Entra ID. */
export interface OpenIdProvider {
  /** Of its pages: the pages' form-action lets a form lead there and nowhere else. */
  origin: string;
  /** The provider's page to sign in on; not ok while the provider does not answer. */
  begin(language: Language): Promise<{ ok: true; page: string; secrets: Secrets } | { ok: false }>;
  /** Whose account it is that the browser has come back with; not ok when anything does not fit. */
  finish(callback: URL, secrets: Secrets): Promise<{ ok: true; account: Account } | { ok: false }>;
}

/** Seconds that a person waits for the provider. */
const PATIENCE = 10;

/** Where the provider sends the browser back to, under the program's own origin. */
const CALLBACK = '/organise/sign-in/oidc/callback';

/**
 * The provider is asked about itself at the first sign-in, and again at the next one when it did not
 * answer: the program starts and serves without it. The times in its tokens are held against the clock of
 * this machine, not against the request's `now`: both machines go by the time of the world.
 */
export function openIdProvider(client: OpenIdClient, origin: string, log: Log): OpenIdProvider {
  const issuer = new URL(client.issuer);
  let known: Promise<openid.Configuration> | null = null;

  async function provider(): Promise<openid.Configuration> {
    known ??= discover(client);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw error;
    }
  }

  return {
    origin: issuer.origin,
    async begin(language) {
      const secrets = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      try {
        const page = openid.buildAuthorizationUrl(await provider(), {
          redirect_uri: origin + CALLBACK,
          scope: 'openid email',
          state: secrets.state,
          nonce: secrets.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
          code_challenge_method: 'S256',
          ui_locales: language,
        });
        // Browsers would not follow, without a word: form-action names the issuer's origin.
        if (page.origin !== issuer.origin) throw new Error(`${page.origin} is not OIDC_ISSUER’s`);
        return { ok: true, page: page.href, secrets };
      } catch (error) {
        log.warn(reasonOf(error), 'the OpenID provider cannot be reached');
        return { ok: false };
      }
    },
    async finish(callback, { state, nonce, verifier }) {
      try {
        const tokens = await openid.authorizationCodeGrant(await provider(), callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return { ok: true, account: await accountOf(await provider(), tokens) };
      } catch (error) {
        log.warn(reasonOf(error), 'a sign-in by organisation account was refused');
        return { ok: false };
      }
    },
  };
}

/** The ID token's signature is checked too: an office's proxy may stand between us and the provider. */
function discover({ issuer, clientId, clientSecret }: OpenIdClient): Promise<openid.Configuration> {
  const plain = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [];
  return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: PATIENCE,
    execute: [openid.enableNonRepudiationChecks, ...plain],
  });
}

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>;

/** Some providers tell the address in the ID token, others only where they are asked for it with the access token. */
async function accountOf(provider: openid.Configuration, tokens: Tokens): Promise<Account> {
  const claims = tokens.claims()!;
  const asks = claims.email === undefined && provider.serverMetadata().userinfo_endpoint;
  const about = asks
    ? await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)
    : claims;
  return { issuer: claims.iss, subject: claims.sub, verifiedAddress: verifiedAddress(about) };
}

/**
 * The address, where the provider vouches that it is the person's own: `email_verified` of OpenID Connect
 * Core 1.0 section 5.1. Entra ID never says that, and whoever runs a tenant there can write anybody's
 * address into `email`. It vouches in `xms_edov`: the address is in a domain that the tenant has proved
 * to own. That holds for the issuer of one tenant and for /common alike.
 */
function verifiedAddress({ email, email_verified, xms_edov }: Record<string, unknown>) {
  const vouched = email_verified === true || [true, 1, '1', 'true'].some((yes) => yes === xms_edov);
  return vouched && typeof email === 'string' ? email : null;
}

/** What failed, in the words of the protocol. What the provider wrote of the person stays out of the log. */
function reasonOf(error: unknown) {
  if (
    error instanceof openid.ResponseBodyError ||
    error instanceof openid.AuthorizationResponseError
  )
    return { code: error.code, error: error.error };
  if (error instanceof openid.ClientError) {
    const cause = error.cause instanceof Error ? error.cause.message : undefined;
    return { code: error.code, error: error.message, cause };
  }
  return { error: String(error) };
}
