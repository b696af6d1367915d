import { describe, expect, test } from 'vitest';
import { markdownToLine } from '#app/markdown/line.ts';
import { markdownToMail } from '#app/markdown/mail.ts';

const text = (source: string) => markdownToMail(source).text;

describe('the text part of a mail', () => {
  test('has headings, paragraphs and lists as one would type them', () => {
    const source =
      '# Ohjelma\nTervetuloa **kaikki**!\n\n- Avaus\n- Tauko\n  - kahvi\n\n1. Eka\n2. Toka\nrivillä';
    expect(text(source)).toBe(
      'Ohjelma\n\nTervetuloa kaikki!\n\n- Avaus\n- Tauko\n  - kahvi\n\n1. Eka\n2. Toka\n   rivillä',
    );
  });

  test('quotes with a sign before each line', () => {
    expect(text('> Yhdessä.\n> Aina.')).toBe('> Yhdessä.\n> Aina.');
  });

  test('numbers a list from where it begins', () => {
    expect(text('1. Eka\n\nVäliin.\n\n2. Toka')).toBe('1. Eka\n\nVäliin.\n\n2. Toka');
  });

  test.each([
    ['Katso [ohjelma](https://example.fi/o).', 'Katso ohjelma: https://example.fi/o.'],
    ['[Ohjelma:](https://example.fi)', 'Ohjelma: https://example.fi'],
    ['[Aino](mailto:aino@example.fi)', 'Aino: aino@example.fi'],
    ['[soita](tel:+35840)', 'soita: +35840'],
    ['[https://pankki.fi](https://example.fi)', 'https://pankki.fi: https://example.fi'],
  ])('tells where a link leads: %s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  test.each(['https://example.fi/ä', 'www.example.fi', 'aino@example.fi', 'https://ä.example.fi'])(
    'does not tell it twice: %s',
    (address) => {
      expect(text(address)).toBe(address);
    },
  );

  test('is not escaped', () => {
    expect(text('Kunnat & <järjestöt>')).toBe('Kunnat & <järjestöt>');
  });
});

test('the HTML part of a mail has its headings below that of the mail', () => {
  expect(markdownToMail('# Ohjelma').html).toBe('<h2>Ohjelma</h2>');
});

describe('what search engines read', () => {
  test('is one line without marks', () => {
    expect(
      markdownToLine('# Ohjelma\nKatso **[sivu](https://example.fi)**\nnyt!\n\n- a\n- b'),
    ).toBe('Ohjelma. Katso sivu nyt! a. b');
  });

  test('is plain text as it is', () => {
    expect(markdownToLine('Päivä alkaa 9.00, 4. kerran.')).toBe('Päivä alkaa 9.00, 4. kerran.');
  });
});
