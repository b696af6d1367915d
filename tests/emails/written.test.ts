import { describe, expect, it } from 'vitest';
import { asHtml } from '#emails/html.tsx';
import type { Letter } from '#emails/letter.ts';
import { asText } from '#emails/text.ts';

/** A mail in Swedish around a text that an organiser has written in Finnish only. */
function letter(text: string): Letter {
  return {
    language: 'sv',
    subject: 'Program',
    preheader: '',
    greeting: 'Hej!',
    heading: 'Program',
    opening: [],
    blocks: [{ is: 'written', words: { text, language: 'fi' } }],
    footer: ['Kutsu'],
  };
}

const mail = letter('# Ohjelma\nKatso [sivu](https://example.fi) & tule!\n\n- **Avaus**\n- Tauko');

describe('an organiser’s own text in a mail', () => {
  it('is HTML in the HTML part, marked with its language, its headings below the mail’s', () => {
    expect(asHtml(mail)).toContain(
      '<div lang="fi"><h2>Ohjelma</h2><p>Katso <a href="https://example.fi">sivu</a> &amp; tule!</p>' +
        '<ul><li><strong>Avaus</strong></li><li>Tauko</li></ul></div>',
    );
  });

  it('is written out in the text part', () => {
    expect(asText(mail)).toBe(
      'Hej!\n\nProgram.\n\nOhjelma\n\nKatso sivu: https://example.fi & tule!\n\n- Avaus\n- Tauko\n\nKutsu\n',
    );
  });

  it('brings no markup of its own', () => {
    expect(asHtml(letter('<img src=x onerror=alert(1)>'))).toContain(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });
});
