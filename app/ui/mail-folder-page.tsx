import { texts } from '../i18n/index.ts';
import { Page } from './page.tsx';

const t = texts('fi').mailFolder;

export interface MailLine {
  address: string;
  subject: string;
  to: string;
  date: string;
}

export function MailFolderPage({ lines }: { lines: MailLine[] }) {
  return (
    <Page language="fi" title={t.title} alternates={null}>
      <main id="main" className="narrow">
        <h1>{t.title}</h1>
        {lines.length === 0 && <p>{t.empty}</p>}
        <ul className="named">
          {lines.map((line) => (
            <li key={line.address}>
              <h2>
                <a href={line.address}>{line.subject}</a>
              </h2>
              <p>
                {line.to}, {line.date}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </Page>
  );
}

export interface ShownMail extends MailLine {
  from: string;
  text: string;
  calendar: string | null;
}

/** One message: its headers, the HTML as a mail program shows it, the text with its links, the calendar part. */
export function MailPage({ address, subject, to, from, date, text, calendar }: ShownMail) {
  return (
    <Page language="fi" title={subject} alternates={null}>
      <main id="main" className="narrow">
        <p>
          <a href="/dev/mail">{t.back}</a>
        </p>
        <h1>{subject}</h1>
        <dl className="facts">
          <dt>{t.to}</dt>
          <dd>{to}</dd>
          <dt>{t.from}</dt>
          <dd>{from}</dd>
          <dt>{t.date}</dt>
          <dd>{date}</dd>
        </dl>
        <h2>{t.html}</h2>
        <iframe className="mail" src={`${address}/html`} title={subject} />
        <h2>{t.text}</h2>
        <pre className="mail-text">{text}</pre>
        <ul>
          {linksIn(text).map((link) => (
            <li key={link}>
              <a href={link}>{link}</a>
            </li>
          ))}
        </ul>
        {calendar && (
          <>
            <h2>{t.calendar}</h2>
            <pre className="mail-text">{calendar}</pre>
          </>
        )}
        <p>
          <a href={`${address}/file`}>{t.file}</a>
        </p>
      </main>
    </Page>
  );
}

/** The addresses that stand in the text, each once. */
function linksIn(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>]+/g))];
}
