import type { Language, Translated } from '../domain/language.ts';
import { texts } from '../i18n/index.ts';
import { Words } from './words.tsx';

export interface Crumb {
  href: string;
  name: Translated;
}

/** Where the page stands, from the front page's networks down; the page itself is not among them. */
export function Breadcrumbs({ path, language }: { path: Crumb[]; language: Language }) {
  return (
    <nav className="breadcrumbs" aria-label={texts(language).eventPage.path}>
      <ol>
        {path.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>
              <Words of={name} language={language} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
