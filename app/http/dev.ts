import { createServer } from 'vite';
import type { readConfiguration as Read } from './configuration.ts';

/** Development: the same server through Vite, so that a change of the code shows at the next request. */
process.env.NODE_ENV = 'development';
const vite = await createServer({ server: { middlewareMode: true } });
const { readConfiguration } = (await vite.ssrLoadModule('/app/http/configuration.ts')) as {
  readConfiguration: typeof Read;
};
const { startServer } = (await vite.ssrLoadModule(
  '/app/http/server.ts',
)) as typeof import('./server.ts');
const { fillDemo } = (await vite.ssrLoadModule(
  '/db/demo/fill-demo.ts',
)) as typeof import('#db/demo/fill-demo.ts');
const configuration = readConfiguration(process.env, 'development');
const server = await startServer(configuration, {
  fill: fillDemo,
  assets: vite.middlewares,
  build: () => vite.ssrLoadModule('virtual:remix/server-build') as never,
});
process.stdout.write(`${server.url}\n`);
