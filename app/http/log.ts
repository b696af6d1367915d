import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

export type Log = Logger;

export function openLog(level: string): Log {
  return pino({ level, base: null });
}

/** The secrets in addresses (/r/…, /j/…) and the receipts do not go to the log. */
export function withoutSecrets(url: string): string {
  const path = url.split('?')[0]!;
  return path.replace(/\/(r|j|registered)\/[^/]+/, '/$1/…');
}

/** One line a request: its id, method, path and status. No addresses, headers or answers. */
export function requestLog(log: Log) {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: withoutSecrets(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack }),
    },
  });
}
