import { join } from 'node:path';

/** Where in the data folder the files lie, each under the number of its task. */
export function exportsFolder(dataFolder: string): string {
  return join(dataFolder, 'exports');
}

export function exportFile(dataFolder: string, taskId: number): string {
  return join(exportsFolder(dataFolder), String(taskId));
}
