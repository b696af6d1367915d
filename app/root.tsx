import { isRouteErrorResponse, Outlet, useLocation, useRouteError } from '@remix-run/react';
import { languageOf } from './i18n/index.ts';
import { ProblemPage, problemOfStatus } from './ui/problem-page.tsx';

/** Every page is a whole document of its own, so that it decides on its title and head itself. */
export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const language = languageOf(useLocation().pathname);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <ProblemPage language={language} problem={problemOfStatus(status)} requestId={null} />;
}
