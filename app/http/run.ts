import {
  type Configuration,
  ConfigurationError,
  readConfiguration,
  type Setting,
} from './configuration.ts';
import type { RunningServer } from './server.ts';

/** Starts the program as a process: a wrong configuration is one sentence, SIGTERM ends it in order. */
export async function run(
  setting: Setting,
  start: (configuration: Configuration) => Promise<RunningServer>,
  greet: (
    configuration: Configuration,
    server: RunningServer,
  ) => Promise<string[]> = async () => [],
): Promise<void> {
  try {
    const configuration = readConfiguration(process.env, setting);
    const server = await start(configuration);
    for (const line of await greet(configuration, server)) process.stdout.write(`${line}\n`);
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void server.stop().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !isInUse(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function isInUse(error: unknown): error is Error {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}
