import { type Instant, MINUTE } from '../domain/time.ts';

/** How many mails may still go out in the last sixty seconds' window: mail servers count that way and put off the rest. */
export class Allowance {
  readonly #perMinute: number | null;
  #taken: { at: Instant; count: number }[] = [];

  constructor(perMinute: number | null) {
    this.#perMinute = perMinute;
  }

  at(now: Instant): number {
    if (this.#perMinute === null) return Number.POSITIVE_INFINITY;
    this.#taken = this.#taken.filter(({ at }) => at > now - MINUTE);
    const spent = this.#taken.reduce((sum, { count }) => sum + count, 0);
    return Math.max(0, this.#perMinute - spent);
  }

  take(count: number, now: Instant): void {
    if (this.#perMinute !== null && count > 0) this.#taken.push({ at: now, count });
  }
}
