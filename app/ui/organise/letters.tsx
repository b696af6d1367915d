import type { Language } from '../../domain/language.ts';
import type { ShownLetters } from '../../http/shown-letters.ts';
import { texts } from '../../i18n/index.ts';
import type { LetterPreview } from '../../jobs/letter-preview.ts';

/** The letters by reader and language, folded but for the first. */
export function Letters({
  letters,
  language,
  counted = true,
}: {
  letters: ShownLetters[];
  language: Language;
  /** Whether it is known to how many each goes. */
  counted?: boolean;
}) {
  const t = texts(language).organise.letter;
  return letters.map(({ readers, language: writtenIn, count, invitation, preview }, position) => (
    <details key={preview.subject + readers + writtenIn} className="letters" open={position === 0}>
      <summary>
        {t.group(t.readers[readers], t.languages[writtenIn], counted ? count : null)}
      </summary>
      <p className="quiet">{t.invitation[invitation]}</p>
      <LetterAsRead preview={preview} writtenIn={writtenIn} language={language} />
    </details>
  ));
}

interface LetterAsReadProps {
  preview: LetterPreview;
  /** In which the mail is written. */
  writtenIn: Language;
  /** Of the page. */
  language: Language;
}

/** A mail as its reader would get it: who it is from, the HTML as mail programs show it, and the plain text. */
function LetterAsRead({ preview, writtenIn, language }: LetterAsReadProps) {
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
      {/* Its scripts are refused by the page's policy, which it inherits; a frame that forbids them is closed to those who check accessibility. */}
      <iframe className="mail" title={subject} srcDoc={html} sandbox="allow-scripts" />
      <details>
        <summary>{t.asText}</summary>
        <pre className="mail-text" lang={writtenIn}>
          {text}
        </pre>
      </details>
    </div>
  );
}
