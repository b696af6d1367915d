import { chromiumPath } from './chromium.ts';

/** Before the first test: two files that unpack the browser at once would start half of it. */
export default async function unpackChromium(): Promise<void> {
  await chromiumPath();
}
