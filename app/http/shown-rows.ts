import type { AppLoadContext } from '@remix-run/node';
import type { Import } from '../domain/imports/import.ts';
import { type RowPage, rowPage } from '../domain/imports/import-rows.server.ts';
import { countsOf } from '../domain/imports/imports.server.ts';
import { type Counts, VERDICTS, type Verdict } from '../domain/imports/verdict.ts';

export interface ShownRows extends RowPage {
  counts: Counts;
  /** The verdict whose rows are shown; null where no row has one yet. */
  verdict: Verdict | null;
  /** Whether this is not their first page. */
  later: boolean;
}

/** The rows of a sheet that an address asks for: those of one verdict, at first of whichever needs a look most. */
export async function shownRows(
  { db, keyring }: AppLoadContext,
  request: Request,
  sheet: Pick<Import, 'id' | 'plan' | 'taskId'>,
): Promise<ShownRows> {
  const query = new URL(request.url).searchParams;
  const counts = await countsOf(db, sheet.id, { onlyDone: sheet.taskId !== null });
  const there = VERDICTS.filter((one) => counts[one] > 0);
  const verdict = there.find((one) => one === query.get('show')) ?? there[0] ?? null;
  const after = Number(query.get('after'));
  const from = Number.isSafeInteger(after) && after > 0 ? after : 0;
  const page =
    verdict === null
      ? { rows: [], after: null }
      : await rowPage(db, sheet, { verdict, after: from }, keyring);
  return { ...page, counts, verdict, later: from > 0 };
}
