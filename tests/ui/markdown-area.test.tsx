import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MarkdownArea, type MarkdownAreaProps } from '#app/ui/form/markdown-area.tsx';
import { PreviewButton } from '#app/ui/form/preview.tsx';
import { TranslatedMarkdown } from '#app/ui/form/translated-markdown.tsx';
import { Markdown } from '#app/ui/markdown.tsx';

function area(differences: Partial<MarkdownAreaProps> = {}): string {
  return renderToStaticMarkup(
    <MarkdownArea
      name="description"
      label="Kuvaus"
      value={'**Tervetuloa** <b>\n\n# Ohjelma'}
      language="fi"
      writtenIn="fi"
      headingLevel={3}
      previewed={false}
      {...differences}
    />,
  );
}

describe('a text area for Markdown', () => {
  test('explains the marks and shows no preview before it is asked for', () => {
    expect(area()).toContain('<li><code>**tärkeää**</code> lihavointi</li>');
    expect(area()).not.toContain('Esikatselu');
  });

  test('shows what readers will see below what was typed', () => {
    const html = area({ previewed: true });
    expect(html).toContain('>**Tervetuloa** &lt;b&gt;\n\n# Ohjelma</textarea>');
    expect(html).toContain('Muutoksia ei ole vielä tallennettu.');
    expect(html).toContain('<p><strong>Tervetuloa</strong> &lt;b&gt;</p><h3>Ohjelma</h3>');
  });

  test('says that there is nothing to preview', () => {
    expect(area({ previewed: true, value: ' ' })).toContain('Tässä ei ole vielä tekstiä.');
  });

  test('marks both with their language where that is not the page’s', () => {
    const html = area({ previewed: true, writtenIn: 'sv', value: 'Välkommen' });
    expect(html).toMatch(/<textarea [^>]*lang="sv"/);
    expect(html).toContain('<div class="markdown preview" lang="sv"><p>Välkommen</p></div>');
  });
});

test('the button brings the form back to the preview', () => {
  const button = renderToStaticMarkup(<PreviewButton of="description" language="fi" />);
  expect(button).toMatch(/name="preview".*formaction="#description-preview".*>Esikatsele</);
  expect(area({ previewed: true })).toContain('id="description-preview"');
});

test('a text in three languages is previewed in each, and what is missing is seen', () => {
  const html = renderToStaticMarkup(
    <TranslatedMarkdown
      name="description"
      legend="Kuvaus"
      typed={{ 'description.fi': '- avaus', 'description.sv': '*Öppning*' }}
      errors={{}}
      language="fi"
      headingLevel={3}
      previewed
    />,
  );
  expect(html).toContain('<section id="description-preview"');
  expect(html).toContain('Suomeksi</p><div class="markdown preview"><ul><li>avaus</li></ul>');
  expect(html).toContain('lang="sv"><p><em>Öppning</em></p>');
  expect(html).toContain('Englanniksi</p><p class="preview quiet">Tässä ei ole vielä tekstiä.</p>');
});

test('a text that is not translated is marked as Finnish', () => {
  const of = { fi: 'Tervetuloa' };
  const text = <Markdown of={of} language="en" headingLevel={3} className="lead" />;
  expect(renderToStaticMarkup(text)).toBe(
    '<div class="markdown lead" lang="fi"><p>Tervetuloa</p></div>',
  );
});
