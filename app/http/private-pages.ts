import type { RequestHandler } from 'express';

const OWN = /^(?:\/(?:sv|en))?\/(?:r|j|p|m|organise)(?:\/|$)|\/registered\//i;

/**
 * All pages but the public ones are somebody's own. Those that a secret or a sign-in opens are kept nowhere and found
 * by no search engine; forms may lie in the browser's memory, so that its back button brings back what
 * was typed.
 */
export const privatePages: RequestHandler = (request, response, next) => {
  const own = OWN.test(request.path);
  response.setHeader('Cache-Control', own ? 'no-store' : 'private, no-cache');
  if (own) response.setHeader('X-Robots-Tag', 'noindex');
  next();
};
