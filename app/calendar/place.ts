import { oneLine } from './text.ts';

/** A venue with its address on one line, as LOCATION has it. */
export function venueLine(name: string, address: string | null): string {
  return oneLine(address === null ? name : `${name}, ${address}`);
}
