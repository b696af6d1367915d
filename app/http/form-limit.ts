import type { RequestHandler } from 'express';
import { type AugmentedRequest, rateLimit } from 'express-rate-limit';
import { MINUTE } from '../domain/time.ts';

/**
 * Forms that one address may send in ten minutes. Two hundred people of one office behind one address,
 * each with an error or two on the way, stay below it; a robot reaches it in seconds.
 */
const MOST_FORMS = 900;

/** Marks the request instead of ending it: the form's own page says so and keeps what was typed. */
export function formLimit(robotChecks: boolean): RequestHandler {
  return rateLimit({
    windowMs: 10 * MINUTE,
    limit: MOST_FORMS,
    skip: (request) => !robotChecks || request.method !== 'POST',
    standardHeaders: false,
    legacyHeaders: false,
    // Without a proxy to trust, X-Forwarded-For is not read: nothing to warn of.
    validate: { xForwardedForHeader: false },
    handler: (request, response, next) => {
      const { resetTime } = (request as AugmentedRequest).rateLimit!;
      const wait = Math.ceil((resetTime!.getTime() - Date.now()) / 1000);
      response.setHeader('Retry-After', String(wait));
      response.locals.tooManyForms = true;
      next();
    },
  });
}
