import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import type { LetterPreview } from '../../jobs/letter-preview.ts';

interface LetterAsReadProps {
  preview: LetterPreview;
  /** In which the mail is written. */
  writtenIn: Language;
  /** Of the page. */
  language: Language;
}

/** A mail as its reader would get it: who it is from, the HTML as mail programs show it, and the plain text. */
export function LetterAsRead({ preview, writtenIn, language }: LetterAsReadProps) {
  const t = texts(language).organise.letter;
  const { from, replyTo, subject, html, text } = preview;
  return (
    <div className="letter">
      <dl className="letter-head">
        <dt>{t.from}</dt>
        <dd>{from}</dd>
        {replyTo && (
          <>
            <dt>{t.replyTo}</dt>
            <dd>{replyTo}</dd>
          </>
        )}
        <dt>{t.subject}</dt>
        <dd lang={writtenIn}>{subject}</dd>
      </dl>
      <iframe className="mail" title={subject} srcDoc={html} sandbox="" />
      <details>
        <summary>{t.asText}</summary>
        <pre className="mail-text" lang={writtenIn}>
          {text}
        </pre>
      </details>
    </div>
  );
}
