import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withSoftHyphens } from '#app/i18n/soft-hyphens.ts';
import { Title } from '#app/ui/title.tsx';

const broken = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '|');

test.each([
  ['kumppanuuspäivä', 'kump|pa|nuus|päivä'],
  ['Verkostoseminaari', 'Verkos|to|se|mi|naari'],
  ['hyvinvointialue', 'hyvinvointi|alue'],
  ['hyvinvointialuevalmistelun', 'hyvinvointi|alue|val|mis|telun'],
])('a long Finnish word may break between its syllables: %s', (word, syllables) => {
  expect(broken(word)).toBe(syllables);
});

test('words that fit on a phone stay whole', () => {
  expect(broken('Kunta hyvinvoinnin edistäjänä')).toBe('Kunta hyvinvoinnin edistäjänä');
});

test('the marks of a title are no part of its text', () => {
  const text = 'Kanta-Hämeen 4. kumppanuuspäivä';
  const markup = renderToStaticMarkup(<Title of={{ text, language: 'fi' }} pageLanguage="fi" />);
  expect(markup).toContain('<i class="may-break"></i>');
  expect(markup.replace(/<[^>]+>/g, '')).toBe(text);
});

test('a title in another language than the page’s says so', () => {
  const title = <Title of={{ text: 'Päivä', language: 'fi' }} pageLanguage="sv" />;
  expect(renderToStaticMarkup(title)).toBe('<h1 lang="fi">Päivä</h1>');
});
