import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { letterStyle } from '../jobs/letter-preview.ts';
import { ORGANISERS } from './guards.ts';

/**
 * Organisers' pages show mails as their readers get them, with the style that every mail has inside it.
 *
 * Their button for organisation accounts is a form whose answer leads to the OpenID provider, and browsers
 * hold form-action against where an answer leads too: `provider` is its origin, null where there is none.
 */
export function securityHeaders(origin: string, provider: string | null): RequestHandler {
  const everywhere = headersWith({ styleSrc: ["'self'"], formAction: ["'self'"] }, origin);
  const forOrganisers = headersWith(
    {
      styleSrc: ["'self'", letterStyle],
      formAction: provider === null ? ["'self'"] : ["'self'", provider],
    },
    origin,
  );
  return (request, response, next) =>
    (ORGANISERS.test(request.path) ? forOrganisers : everywhere)(request, response, next);
}

/**
 * No script and no style but our own files. `no-referrer`, helmet's default, would make browsers send
 * `Origin: null` with a form that is sent without JavaScript, and the form would be refused.
 */
function headersWith(
  { styleSrc, formAction }: { styleSrc: string[]; formAction: string[] },
  origin: string,
): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc,
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction,
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: origin.startsWith('https:') ? { maxAge: 63_072_000 } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}
