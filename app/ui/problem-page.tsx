import { homePath } from '../domain/addresses.ts';
import type { Language } from '../domain/language.ts';
import { texts } from '../i18n/index.ts';
import { Page } from './page.tsx';

/** What can be wrong with a request that no page of its own can say. */
export type ProblemKind =
  | 'address'
  | 'not-found'
  | 'method'
  | 'content-type'
  | 'length'
  | 'too-large'
  | 'file-too-large'
  | 'other-site'
  | 'not-allowed'
  | 'too-many'
  | 'unavailable'
  | 'fault';

const BY_STATUS: Partial<Record<number, ProblemKind>> = {
  400: 'content-type',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method',
  413: 'too-large',
  415: 'content-type',
  429: 'too-many',
  503: 'unavailable',
};

export function problemOfStatus(status: number): ProblemKind {
  return BY_STATUS[status] ?? 'fault';
}

/** What went wrong, what the reader can do, and for a fault of ours the number to tell us. */
export function ProblemPage({
  language,
  problem,
  requestId,
}: {
  language: Language;
  problem: ProblemKind;
  requestId: string | null;
}) {
  const t = texts(language).problem;
  const { title, advice } = t[problem];
  return (
    <Page language={language} title={title} alternates={null}>
      <main id="main" className="narrow">
        <h1>{title}</h1>
        <p>{advice}</p>
        {requestId && <p>{t.requestId(requestId)}</p>}
        <p>
          <a href={homePath(language)}>{t.toHome}</a>
        </p>
      </main>
    </Page>
  );
}
