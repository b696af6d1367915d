import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#app/domain/language.ts';
import { renderMessage } from '#emails/render-message.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { lettersIn } from '#tests/support/letters/letters.ts';
import { SENDER } from '#tests/support/messages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

const mailsIn = (language: Language) =>
  lettersIn(language).map(({ kind, variant, message }) => ({
    name: `${kind}, ${variant}`,
    html: renderMessage(message, SENDER).html,
  }));

/** All of them in one page, one below the other: axe takes longer to begin than to look. */
function together(mails: { html: string }[]): string {
  const bodies = mails.map(({ html }) => /<body>(.*)<\/body>/s.exec(html)![1]!);
  return mails[0]!.html.replace(/<body>.*<\/body>/s, () => `<body>${bodies.join('')}</body>`);
}

async function openTelephone(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
  return context.newPage();
}

describe.each(LANGUAGES)('every letter in %s', (language) => {
  test.each(['light', 'dark'] as const)('has no violations in a %s scheme', async (colorScheme) => {
    const page = await openTelephone(colorScheme);
    await page.setContent(together(mailsIn(language)));
    // A mail is no page of a site, which these two are about.
    const axe = new AxeBuilder({ page }).disableRules(['region', 'landmark-one-main']);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });

  test('fits a telephone in letters of 16 pixels, and keeps its preheader to lists', async () => {
    const page = await openTelephone('light');
    for (const { name, html } of mailsIn(language)) {
      await page.setContent(html);
      const { overflow, smallest } = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        smallest: Math.min(
          ...[...document.querySelectorAll('article *')].map((element) =>
            Number.parseFloat(getComputedStyle(element).fontSize),
          ),
        ),
      }));
      expect(overflow, name).toBe(0);
      expect(smallest, name).toBeGreaterThanOrEqual(16);
      expect(await page.locator('.preheader').isVisible(), name).toBe(false);
    }
    await page.context().close();
  });
});
