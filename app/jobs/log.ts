import type { Logger } from 'pino';

/** Message ids and SMTP codes go to it; addresses and names do not. */
export type Log = Pick<Logger, 'error' | 'warn' | 'info'>;
