import { renderToStaticMarkup } from 'react-dom/server';
import { languageOf } from '../i18n/index.ts';
import { type ProblemKind, ProblemPage } from '../ui/problem-page.tsx';

/** The page of a request that is refused before it reaches a route. */
export function problemDocument(path: string, problem: ProblemKind, requestId: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <ProblemPage
      language={languageOf(path).language}
      problem={problem}
      requestId={problem === 'fault' ? requestId : null}
    />,
  )}`;
}
