import { availableParallelism } from 'node:os';
import { vitePlugin as remix } from '@remix-run/dev';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * Remix makes its own file the entry of the server's bundle. Ours take its place, so that Express,
 * the mail worker and the routes are one module graph and share one database connection.
 */
const entries: Plugin = {
  name: 'kutsu-server-entries',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: {
                start: 'app/http/start.ts',
                demo: 'app/http/demo.ts',
                server: 'app/http/server.ts',
                backup: 'app/http/backup.ts',
                restore: 'app/http/restore.ts',
                organiser: 'app/http/organiser.ts',
              },
              output: { entryFileNames: '[name].js' },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: true,
          },
        }),
        entries,
      ],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  server: { host: 'localhost' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/support/unpack-chromium.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Browser and mail tests wait more than they work: on a small machine two at a time still have room.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    silent: 'passed-only',
  },
});
