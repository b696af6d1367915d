import type { CurvePoint } from '../../../domain/registrations/sign-up-curve.ts';

/** A plot is drawn on a square of a hundred by a hundred, which its page stretches. */
const SIDE = 100;

export interface PlotScale {
  /** Days before the event at the left edge; at the right edge it is the event's day. */
  from: number;
  /** At the upper edge; twice a whole number, so that the middle line has one too. */
  most: number;
}

/** Longer before the event hardly anybody signs up: a stray early one must not press the rest together. */
const LONGEST = 180;

/** The scale that all these curves fit into. */
export function scaleFor(curves: CurvePoint[][]): PlotScale {
  const points = curves.flat();
  const earliest = Math.max(...points.map(({ daysBefore }) => daysBefore), 6);
  const most = Math.max(...points.map(({ total }) => total), 2);
  return { from: Math.min(earliest, LONGEST), most: roundedUp(most) };
}

/** The next of 2, 4, 10, 20, 40, 100 and so on. */
function roundedUp(count: number): number {
  const tens = 10 ** Math.floor(Math.log10(count));
  return [1, 2, 4, 6, 8, 10, 20]
    .map((step) => step * tens)
    .find((step) => step >= count && step % 2 === 0)!;
}

/**
 * The points of an SVG polyline that climbs in steps, day by day, up to the day that is so many days before
 * the event: a curve of the past ends at the event, one that is still growing ends today.
 */
export function stepsOf(curve: CurvePoint[], { from, most }: PlotScale, until: number): string {
  const x = (daysBefore: number) =>
    rounded(((from - Math.min(Math.max(daysBefore, 0), from)) / from) * SIDE);
  const y = (total: number) => rounded(SIDE - (total / most) * SIDE);
  const corners: string[] = [];
  let total = 0;
  for (const point of curve) {
    const at = x(point.daysBefore);
    corners.push(`${at},${y(total)}`, `${at},${y(point.total)}`);
    total = point.total;
  }
  corners.push(`${x(until)},${y(total)}`);
  return corners.join(' ');
}

function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
