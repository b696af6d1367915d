import { connect } from 'node:net';
import { ResponseReader } from './response-reader.ts';

export interface Load {
  port: number;
  /** Keep-alive connections, each with one request under way at any time. */
  connections: number;
  seconds: number;
  /** The whole request as it goes over the wire; `n` counts up over all connections. */
  request: (n: number) => string;
  /** Where the counting begins. */
  first?: number;
  /** The only status that counts; any other is an error of the measurement. */
  expected: number;
}

export interface Measured {
  perSecond: number;
  /** Milliseconds from writing a request to the last byte of its answer. */
  p50: number;
  p99: number;
  longest: number;
}

/**
 * Warms the server up and measures three rounds. The best counts: other work on the machine can only slow
 * a round down.
 */
export async function bestRound(asked: Omit<Load, 'first'>): Promise<Measured> {
  await load({ ...asked, seconds: 2 });
  const rounds: Measured[] = [];
  for (const round of [1, 2, 3]) rounds.push(await load({ ...asked, first: round * 1_000_000 }));
  return rounds.reduce((best, round) => (round.perSecond > best.perSecond ? round : best));
}

/** Sends requests without a pause between an answer and the next request, and times each. */
export async function load({
  port,
  connections,
  seconds,
  request,
  first = 0,
  expected,
}: Load): Promise<Measured> {
  const times: number[] = [];
  let n = first;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const took = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.floor((times.length - 1) * share)]!;
  return {
    perSecond: times.length / took,
    p50: percentile(0.5),
    p99: percentile(0.99),
    longest: times.at(-1)!,
  };

  function keepAsking(): Promise<void> {
    return new Promise((done, failed) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let asked = 0;
      const reader = new ResponseReader((status) => {
        const now = performance.now();
        times.push(now - asked);
        if (status !== expected) failed(new Error(`answered ${status} instead of ${expected}`));
        else if (now < end) return ask(now);
        socket.destroy();
        done();
      });
      const ask = (now: number) => {
        asked = now;
        socket.write(request(n++));
      };
      socket.on('connect', () => ask(performance.now()));
      socket.on('data', (chunk) => reader.read(chunk));
      socket.on('error', failed);
      socket.on('close', () => failed(new Error('the server closed the connection')));
    });
  }
}
