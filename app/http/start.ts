import { run } from './run.ts';
import { startServer } from './server.ts';

await run('production', (configuration) => startServer(configuration));
