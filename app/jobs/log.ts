import type { Logger } from 'pino';

/** Message ids and SMTP codes go to it; addresses and names do not. */
export type Log = Pick<Logger, 'error' | 'warn' | 'info'>;

/** Without the error's own words, which may quote a name, an address or a server. */
export function stackOf(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack?.split('\n') ?? []) : [];
  return lines.filter((line) => line.startsWith('    at ')).map((line) => line.trim());
}
