import type { Db } from '#db/client.ts';
import type { EventFacts } from '../domain/events/event-facts.server.ts';
import type { EventPageFacts } from '../domain/events/event-page-facts.server.ts';
import type { Language } from '../domain/language.ts';
import type { MailLimits } from '../domain/mail/delivery.ts';
import type { Keyring } from '../domain/privacy/keyring.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenIdProvider } from './openid-provider.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    db: Db;
    now: Instant;
    /** Of the address that was asked for. */
    language: Language;
    keyring: Keyring;
    /** What a form asks and says of an event; null where there is none. */
    eventFacts(slug: string): Promise<EventFacts | null>;
    /** What an event's page tells; null where there is none. */
    eventPageFacts(slug: string): Promise<EventPageFacts | null>;
    origin: string;
    /** Where files lie that are too long for the database. */
    dataFolder: string;
    mailFrom: { name: string; address: string };
    /** How long, in milliseconds, an update of an event waits for another that would follow it. */
    updateDelay: number;
    mailLimits: MailLimits;
    /** A mailbox is read for replies just now. */
    repliesAreRead: boolean;
    requestId: string;
    robotChecks: boolean;
    /** Where organisers sign in with an account of their organisation; null where none is configured. */
    openId: OpenIdProvider | null;
    /** This address has sent more forms than an office would. */
    tooManyForms: boolean;
    /**
     * Called by the loader of a page that is the same for everyone: the page is kept until something
     * public changes, or until the clock passes an instant at which it would read differently.
     */
    keep(until: { until: Instant | null }): void;
    /** Wakes the mail worker after a command that queued mail. */
    mailQueued(): void;
    /** Wakes the worker for long tasks after a command that queued one. */
    taskQueued(): void;
    logError(error: unknown): void;
  }
}
