import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '#app/markdown/html.ts';

const html = (source: string) => markdownToHtml(source, { headingLevel: 3 });

describe('plain text, as it was written before there were marks', () => {
  test('is one paragraph between empty lines', () => {
    expect(html('Päivä alkaa.\n\n\nTervetuloa!')).toBe('<p>Päivä alkaa.</p><p>Tervetuloa!</p>');
  });

  test.each([
    'Kello 9–16, hinta 0 €, paikkoja 5 * 8 ja tila A_1_b.',
    '#kumppanuuspäivä',
    'Päivä päättyi.Se oli hyvä.Ensi kerralla uudestaan.',
    '4. kumppanuuspäivä on joulukuussa.',
    '15) kohta',
    '---',
    '* * *',
    '[1]: lähde',
    '~~ei~~ `koodi` | taulukko |',
    '&copy; &lt;b&gt;',
  ])('keeps its signs: %s', (text) => {
    expect(html(text)).toBe(`<p>${text.replace(/&/g, '&amp;')}</p>`);
  });

  test('that is indented is no code', () => {
    expect(html('    Sisennetty')).toBe('<p>Sisennetty</p>');
  });

  test('that has HTML in it shows the HTML', () => {
    expect(html('<b onclick="x()">Hei</b> <!-- ei -->')).toBe(
      '<p>&lt;b onclick=&quot;x()&quot;&gt;Hei&lt;/b&gt; &lt;!-- ei --&gt;</p>',
    );
  });
});

test('the end of a line is the end of a line', () => {
  expect(html('Raatihuone\r\nRaatihuoneenkatu 9  \nHämeenlinna')).toBe(
    '<p>Raatihuone<br>Raatihuoneenkatu 9<br>Hämeenlinna</p>',
  );
});

test('stars make bold and italics, unless a backslash stands before them', () => {
  expect(html('**Tärkeää** ja *hyvää*, \\*ei\\*')).toBe(
    '<p><strong>Tärkeää</strong> ja <em>hyvää</em>, *ei*</p>',
  );
});

test('a sign of quotation makes a quotation', () => {
  expect(html('> Yhdessä.\n> Aina.')).toBe('<blockquote><p>Yhdessä.<br>Aina.</p></blockquote>');
});

describe('a list', () => {
  test('may begin right after a line of text and hold another', () => {
    expect(html('Mukana:\n- kunnat\n  - Forssa\n- järjestöt')).toBe(
      '<p>Mukana:</p><ul><li>kunnat<ul><li>Forssa</li></ul></li><li>järjestöt</li></ul>',
    );
  });

  test.each(['1. Avaus\n2. Tauko', '1. Avaus\n1. Tauko', '1) Avaus\n\n2) Tauko'])(
    'is numbered where numbers count from one: %j',
    (source) => {
      const items = html(source).replace(/<\/?p>/g, '');
      expect(items).toBe('<ol><li>Avaus</li><li>Tauko</li></ol>');
    },
  );

  test.each([
    ['1. kumppanuuspäivä oli 2021.', '<p>1. kumppanuuspäivä oli 2021.</p>'],
    ['- 4. kumppanuuspäivä', '<ul><li>4. kumppanuuspäivä</li></ul>'],
    ['3. päivä\n\n4. päivä', '<p>3. päivä</p><p>4. päivä</p>'],
  ])('is not made of ordinals: %j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe('headings', () => {
  const levels = (source: string) => html(source).match(/<h\d/g);

  test('begin one level below what they stand under, and say so in order', () => {
    expect(html('# Ohjelma\n## Aamu')).toBe('<h3>Ohjelma</h3><h4>Aamu</h4>');
  });

  test.each([
    ['## Aamu\n## Ilta', ['<h3', '<h3']],
    ['# Ohjelma\n### Aamu\n## Ilta', ['<h3', '<h4', '<h4']],
    ['### Aamu\n# Ohjelma\n# Paikka', ['<h3', '<h3', '<h3']],
    ['# 1\n## 2\n### 3\n#### 4\n##### 5', ['<h3', '<h4', '<h5', '<h6', '<h6']],
  ])('leave out no level: %j', (source, expected) => {
    expect(levels(source)).toEqual(expected);
  });
});

describe('a link', () => {
  const addresses = (source: string) =>
    Array.from(html(source).matchAll(/<a href="([^"]*)">/g), ([, address]) => address);

  test('has an address and nothing else', () => {
    expect(html('[ohjelma](https://example.fi "otsikko")')).toBe(
      '<p><a href="https://example.fi">ohjelma</a></p>',
    );
  });

  test.each([
    ['[a](mailto:aino@example.fi)', 'mailto:aino@example.fi'],
    ['[a](aino@example.fi)', 'mailto:aino@example.fi'],
    ['[a](tel:+358401234567)', 'tel:+358401234567'],
    ['[a](www.example.fi)', 'https://www.example.fi'],
    ['<https://example.fi>', 'https://example.fi'],
    ['Katso www.example.fi.', 'https://www.example.fi'],
    ['(https://example.fi/a_b?c=1)', 'https://example.fi/a_b?c=1'],
    ['Kirjoita aino@example.fi!', 'mailto:aino@example.fi'],
  ])('leads from %s', (source, address) => {
    expect(addresses(source)).toEqual([address]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.fi',
    '/organise',
    '//x.fi',
    '',
  ])('does not lead to %s', (address) => {
    expect(addresses(`[a](${address}) <${address}> ${address}`)).toEqual([]);
  });

  test('without words bears its address', () => {
    expect(html('[](https://example.fi)')).toContain('>https://example.fi</a>');
  });
});

test('a picture is left as a link to it', () => {
  expect(html('![logo](https://example.fi/logo.png)')).toBe(
    '<p>!<a href="https://example.fi/logo.png">logo</a></p>',
  );
});
