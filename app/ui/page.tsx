import type { ReactNode } from 'react';
import { accessibilityPath, homePath } from '../domain/addresses.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { texts } from '../i18n/index.ts';
import stylesheet from './kutsu.css?url';
import { Mark } from './mark.tsx';

export interface PageProps {
  language: Language;
  title: string;
  /** One sentence for search engines and for those who share the page. */
  description?: string;
  /** The same page's path in each language; null where the page exists in this language only. */
  alternates: ((language: Language) => string) | null;
  /** Of the service, on pages that are to be found and shared: search engines want whole addresses. */
  origin?: string;
  /** One person's own page: not for search engines. */
  unlisted?: true;
  /** Further elements of the head. */
  head?: ReactNode;
  /** Where the product's name leads; the front page unless told otherwise. */
  home?: string;
  /** The reader's own corner of the header. */
  corner?: ReactNode;
  children: ReactNode;
}

/** A whole document without scripts: head, header with the languages, the page's own main, footer. */
export function Page(props: PageProps) {
  const {
    language,
    title,
    description,
    alternates,
    origin,
    unlisted,
    head,
    home,
    corner,
    children,
  } = props;
  const t = texts(language).page;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${t.product}`}</title>
        {description && <meta name="description" content={description} />}
        {unlisted && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        {origin && alternates && (
          <Addresses {...{ language, title, description, alternates, origin }} />
        )}
        {head}
      </head>
      <body>
        <a className="skip" href="#main">
          {t.skipToContent}
        </a>
        <header className="wrap site-header">
          <a className="product" href={home ?? homePath(language)}>
            <Mark />
            {t.product}
          </a>
          {alternates && <Languages language={language} alternates={alternates} />}
          {corner}
        </header>
        {children}
        <footer className="site-footer">
          <div className="wrap">
            <a href={homePath(language)}>{t.allEvents}</a>
            <a href={accessibilityPath(language)}>{t.accessibility}</a>
          </div>
        </footer>
      </body>
    </html>
  );
}

type Alternates = (language: Language) => string;

function Languages({ language, alternates }: { language: Language; alternates: Alternates }) {
  const t = texts(language).page;
  const names = { fi: t.inFinnish, sv: t.inSwedish, en: t.inEnglish };
  return (
    <nav aria-label={t.languages}>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <a key={other} href={alternates(other)} hrefLang={other} lang={other}>
          {names[other]}
        </a>
      ))}
    </nav>
  );
}

const LOCALE = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

interface AddressesProps {
  language: Language;
  title: string;
  description?: string;
  alternates: Alternates;
  origin: string;
}

/** The page's own address, its other languages, and what it looks like where it is shared (Open Graph). */
function Addresses({ language, title, description, alternates, origin }: AddressesProps) {
  const address = origin + alternates(language);
  return (
    <>
      <link rel="canonical" href={address} />
      {LANGUAGES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={origin + alternates(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + alternates('fi')} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={texts(language).page.product} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={LOCALE[language]} />
    </>
  );
}
