import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdownToHtml } from '#app/markdown/html.ts';
import { openChromium } from '#tests/support/chromium.ts';
import { HOSTILE_TEXTS } from '#tests/support/hostile-texts.ts';

/* The pages have no content security policy: nothing but markdownToHtml stands between text and reader. */
const ALLOWED = {
  elements: [
    'p',
    'br',
    'strong',
    'em',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  attributes: ['a href', 'ol start'],
  schemes: ['http:', 'https:', 'mailto:', 'tel:'],
};

const ADDRESS = 'http://kutsu.example.fi/';

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

/** A page of these pieces of HTML, and what it said until its last picture had failed to load. */
async function opened(pieces: string[]): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript("window.alert = () => console.log('executed')");
  const sections = pieces.map((piece) => `<section>${piece}</section>`).join('');
  const body = `<!DOCTYPE html><main>${sections}</main><img src="y" onerror="console.log('last')">`;
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404 }),
  );
  const last = page.waitForEvent('console', (message) => message.text() === 'last');
  await page.goto(ADDRESS);
  await last;
  return { page, said };
}

/** Reads each section anew from its own HTML, as an editor or a mail program would, and lists what is strange. */
function strangeIn(page: Page): Promise<string[]> {
  return page.evaluate(({ elements, attributes, schemes }) => {
    const sections = [...document.querySelectorAll('main > section')];
    for (const section of sections) section.innerHTML = `${section.innerHTML}`;
    return sections.flatMap((section) =>
      [...section.querySelectorAll('*')].flatMap((element) => {
        const isKnown =
          element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
          elements.includes(element.localName) &&
          element
            .getAttributeNames()
            .every((n) => attributes.includes(`${element.localName} ${n}`)) &&
          (!(element instanceof HTMLAnchorElement) || schemes.includes(element.protocol));
        return isKnown ? [] : [element.outerHTML];
      }),
    );
  }, ALLOWED);
}

test('there are more than 2,000 of them', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThan(2000);
});

describe('the alarm', () => {
  test.each(['<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<script>alert(1)</script>'])(
    'rings at %s',
    async (html) => {
      const { page, said } = await opened([html]);
      expect(said).toContain('executed');
      expect(await strangeIn(page)).not.toEqual([]);
      await page.close();
    },
  );
});

const PAGES = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / 250) }, (_, page) => page);

test.each(PAGES)(
  'page %i of hostile texts does nothing and holds nothing strange',
  async (number) => {
    const vectors = HOSTILE_TEXTS.slice(number * 250, (number + 1) * 250);
    const pieces = vectors.map((vector) => markdownToHtml(vector, { headingLevel: 3 }));
    const { page, said } = await opened(pieces);
    expect(await page.locator('main > section').count()).toBe(vectors.length);
    expect(await strangeIn(page)).toEqual([]);
    expect(await strangeIn(page)).toEqual([]);
    expect(said.filter((line) => /executed/.test(line))).toEqual([]);
    await page.close();
  },
);
