import { existsSync, readdirSync } from 'node:fs';
import express, { type RequestHandler, Router } from 'express';

const FOLDER = 'build/client';

/** Scripts, styles and pictures, whose names change with their content; and the few files that keep theirs. */
export function staticFiles(): RequestHandler {
  const router = Router();
  const keepingTheirName = express.static(FOLDER, { maxAge: '1h', index: false, redirect: false });
  const names = new Set(
    existsSync(FOLDER)
      ? readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? `/${entry.name}` : [],
        )
      : [],
  );
  router.use(
    '/assets',
    express.static(`${FOLDER}/assets`, { immutable: true, maxAge: '1y', index: false }),
  );
  // Asked of every address, the disk would be looked at once for each page.
  router.use((request, response, next) =>
    names.has(request.path) ? keepingTheirName(request, response, next) : next(),
  );
  return router;
}
