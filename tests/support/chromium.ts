import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium that comes with npm ci, or the one that CHROMIUM_PATH names. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath()),
    args: sparticuz.args.filter((argument) => !argument.startsWith('--headless')),
    headless: true,
  });
}
