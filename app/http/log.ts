import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

export type Log = Logger;

export function openLog(level: string): Log {
  return pino({ level, base: null, serializers: { err: withoutItsSecrets } });
}

/** Long enough for a token, and with a capital letter, which no slug has. */
const SECRET = /(?=[\w-]*[A-Z])[\w-]{40,}/g;

/** The secrets in addresses (/r/…, /j/…, /p/…, /m/…) and the receipts do not go to the log. */
function withoutSecrets(url: string): string {
  const path = url.split('?')[0]!;
  return path.replace(/\/(r|j|p|m|registered|sign-in)\/[^/]+/gi, '/$1/…').replace(SECRET, '…');
}

/** What went wrong and where, without what else the error carries: the address, a row, a body. */
function withoutItsSecrets(thrown: unknown) {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    type: name,
    message: message.replace(SECRET, '…'),
    stack: stack?.replace(SECRET, '…'),
  };
}

/** One line a request: its id, method, path and status. No addresses, headers or answers. */
export function requestLog(log: Log) {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    wrapSerializers: false,
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: withoutSecrets(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: withoutItsSecrets,
    },
  });
}
