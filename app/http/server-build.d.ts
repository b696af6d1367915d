/** Made by Remix from app/routes.ts, at the build or by Vite in development. */
declare module 'virtual:remix/server-build' {
  import type { ServerBuild } from '@remix-run/node';

  const build: ServerBuild;
  export = build;
}
