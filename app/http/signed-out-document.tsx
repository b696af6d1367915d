import { renderToStaticMarkup } from 'react-dom/server';
import { typedIn } from '../domain/form.ts';
import type { Language } from '../domain/language.ts';
import { SignedOutPage } from '../ui/organise/signed-out-page.tsx';

/** Answers a form whose sender is no longer signed in: all that was typed is there to be sent again; not so a file (null). */
export function signedOutDocument(sent: FormData | null, language: Language): Response {
  const page = <SignedOutPage typed={sent && typedIn(sent)} language={language} />;
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    status: 401,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
