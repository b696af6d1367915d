import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import type { HeadingLevel } from '../../markdown/html.ts';
import { Button } from '../button.tsx';
import { MarkdownWords } from '../markdown.tsx';

interface PreviewProps {
  /** The name of the field. */
  of: string;
  label: ReactNode;
  language: Language;
  children: ReactNode;
}

/** What was typed in a field, as readers will see it; it stands below the field. */
export function Preview({ of, label, language, children }: PreviewProps) {
  const t = texts(language).markdown;
  const id = previewId(of);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <p>
        <strong id={`${id}-title`}>
          {t.previewOf}: {label}
        </strong>{' '}
        <span className="quiet">{t.notSaved}</span>
      </p>
      {children}
    </section>
  );
}

export interface PreviewedTextProps {
  text: string | undefined;
  writtenIn: Language;
  /** The language of the page. */
  language: Language;
  /** One below the heading that the preview stands under. */
  headingLevel: HeadingLevel;
}

export function PreviewedText({ text, writtenIn, language, headingLevel }: PreviewedTextProps) {
  if (!text?.trim()) return <p className="preview quiet">{texts(language).markdown.nothing}</p>;
  return (
    <MarkdownWords
      className="preview"
      words={{ text, language: writtenIn }}
      language={language}
      headingLevel={headingLevel}
    />
  );
}

/**
 * Sends the form as `preview` to the page that it stands on, which comes back at the preview of that field
 * with nothing saved. It stands after the button that saves: the Enter key presses the first of a form.
 */
export function PreviewButton({ of, language }: { of: string; language: Language }) {
  return (
    <Button variant="secondary" name="preview" value="on" formAction={`#${previewId(of)}`}>
      {texts(language).markdown.preview}
    </Button>
  );
}

const previewId = (name: string) => `${name}-preview`;
