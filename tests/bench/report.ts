import { cpus, totalmem } from 'node:os';
import type { Measured } from './load.ts';

const WIDTH = 46;

export function heading(): void {
  const processor = `${cpus().length} × ${cpus()[0]!.model.trim()}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  print(
    `Kutsu on ${processor}, ${memory}, Node ${process.version}; the load comes from the same machine`,
  );
}

export function section(name: string): void {
  print('');
  print(name.padEnd(WIDTH) + ['per second', 'p50 ms', 'p99 ms', 'longest'].map(column).join(''));
}

export function line(name: string, measured: Measured | number): void {
  if (typeof measured === 'number') {
    note(name, whole(measured));
    return;
  }
  const { perSecond, p50, p99, longest } = measured;
  const times = [p50, p99, longest].map((time) => time.toFixed(1));
  print(name.padEnd(WIDTH) + [whole(perSecond), ...times].map(column).join(''));
}

export function note(name: string, text: string): void {
  print(name.padEnd(WIDTH) + column(text));
}

export function aims(name: string): void {
  print('');
  print(name.padEnd(WIDTH) + column('here') + column('aim'));
}

/** A figure beside the one to aim for; where there is no aim, the figure alone. */
export function aim(
  name: string,
  here: number,
  {
    least = -Infinity,
    most = Infinity,
    unit = '',
  }: { least?: number; most?: number; unit?: string },
): void {
  const shown = (value: number) => (value < 10 ? value.toFixed(2) : whole(value)) + unit;
  const to = Number.isFinite(least) ? `≥ ${shown(least)}` : `≤ ${shown(most)}`;
  const met = here >= least && here <= most;
  const hasAim = Number.isFinite(least) || Number.isFinite(most);
  print(
    name.padEnd(WIDTH) +
      column(shown(here)) +
      (hasAim ? column(to) : '') +
      (met ? '' : '  not met'),
  );
}

function column(text: string): string {
  return text.padStart(12);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
