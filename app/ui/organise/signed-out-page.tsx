import { signInPath } from '../../domain/addresses.ts';
import type { Typed } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';
import { Page } from '../page.tsx';

interface SignedOutPageProps {
  /** Null where a file was sent, which has to be chosen anew. */
  typed: Typed | null;
  language: Language;
}

/** Signing in happens in another tab; then the form that was sent is sent again from here. */
export function SignedOutPage({ typed, language }: SignedOutPageProps) {
  const t = texts(language).organise.signedOut;
  return (
    <Page language={language} title={t.title} alternates={null} unlisted>
      <main id="main" className="narrow">
        <h1>{t.title}</h1>
        <p>{typed ? t.nothingLost : t.chooseAgain}</p>
        <p>
          <a href={signInPath(language)} target="_blank" rel="noopener">
            {t.signInElsewhere}
          </a>
        </p>
        {typed && <SendAgain typed={typed} language={language} />}
      </main>
    </Page>
  );
}

function SendAgain({ typed, language }: { typed: Typed; language: Language }) {
  return (
    <form method="post">
      {Object.entries(typed).flatMap(([name, values]) =>
        [values]
          .flat()
          .map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      <Button>{texts(language).organise.signedOut.sendAgain}</Button>
    </form>
  );
}
