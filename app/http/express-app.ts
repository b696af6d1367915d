import type { AppLoadContext } from '@remix-run/node';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { type Db, isUnavailable } from '#db/client.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import type { Instant } from '../domain/time.ts';
import { languageOf } from '../i18n/index.ts';
import type { ProblemKind } from '../ui/problem-page.tsx';
import type { AnswerOf } from './answer-of.ts';
import type { Configuration } from './configuration.ts';
import { formLimit } from './form-limit.ts';
import { onlyForms, onlyKnownMethods, onlyOwnForms, onlyPageAddresses } from './guards.ts';
import type { KeptPages } from './kept-pages.ts';
import { type Log, requestLog } from './log.ts';
import { mailFolderPages } from './mail-folder-pages.tsx';
import { openIdProvider } from './openid-provider.ts';
import { pages } from './pages.ts';
import { privatePages } from './private-pages.ts';
import { problemDocument } from './problem-document.tsx';
import { publicPages } from './public-pages.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

export interface Parts {
  configuration: Configuration;
  db: Db;
  keyring: Keyring;
  eventFacts: AppLoadContext['eventFacts'];
  eventPageFacts: AppLoadContext['eventPageFacts'];
  clock: () => Instant;
  log: Log;
  kept: KeptPages;
  answerOf: AnswerOf;
  assets: RequestHandler | undefined;
  repliesAreRead: () => boolean;
  mailQueued: () => void;
  taskQueued: () => void;
  /** Whether the server is about to stop: its answers then ask for no further request. */
  stopping: () => boolean;
}

/** The way of a request: named and logged, guarded, then a kept page, a file, or Remix. */
export function expressApp(parts: Parts): Express {
  const { configuration, clock, log } = parts;
  const openId =
    configuration.openId && openIdProvider(configuration.openId, configuration.origin, log);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', configuration.trustedProxies);
  app.set('query parser', false);

  app.use(requestLog(log));
  app.use((request, response, next) => {
    response.setHeader('X-Request-Id', String(request.id));
    if (parts.stopping()) response.setHeader('Connection', 'close');
    next();
  });
  app.use(securityHeaders(configuration.origin, openId?.origin ?? null));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.use(onlyPageAddresses(refuse));
  app.use(onlyKnownMethods(refuse));
  app.use(onlyForms(refuse));
  app.use(onlyOwnForms(configuration.origin, refuse));
  app.use(compression());
  if (parts.assets) app.use(parts.assets);
  if (configuration.setting !== 'production' && configuration.smtpUrl === null)
    app.use('/dev/mail', mailFolderPages(configuration.folder));
  app.use(formLimit(configuration.robotChecks));
  app.use(publicPages({ ...parts, contextOf, refuse }));
  app.use(staticFiles());
  app.use(privatePages);
  app.use(pages({ ...parts, contextOf, refuse }));
  app.use(failed);
  return app;

  function contextOf(request: Request, response: Response): AppLoadContext {
    const requestId = String(request.id);
    return {
      db: parts.db,
      now: clock(),
      language: languageOf(request.path).language,
      keyring: parts.keyring,
      eventFacts: parts.eventFacts,
      eventPageFacts: parts.eventPageFacts,
      origin: configuration.origin,
      dataFolder: configuration.folder,
      mailFrom: configuration.mailFrom,
      updateDelay: configuration.updateDelay,
      mailLimits: {
        perMinute: configuration.mailPerMinute,
        bulkFrom: configuration.bulkMailFrom,
      },
      repliesAreRead: parts.repliesAreRead(),
      requestId,
      robotChecks: configuration.robotChecks,
      openId,
      tooManyForms: response.locals.tooManyForms === true,
      keep: () => {},
      mailQueued: parts.mailQueued,
      taskQueued: parts.taskQueued,
      logError: (error) => {
        response.locals.unavailable = isUnavailable(error);
        log.error({ err: error, requestId });
      },
    };
  }

  function refuse(
    request: Request,
    response: Response,
    status: number,
    problem: ProblemKind,
  ): void {
    response.status(status).type('html');
    response.send(problemDocument(request.path, problem, String(request.id)));
  }

  function failed(...[error, request, response, _next]: Parameters<ErrorRequestHandler>): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    log.error({ err: error, requestId: String(request.id) });
    refuse(request, response, 500, 'fault');
  }
}
