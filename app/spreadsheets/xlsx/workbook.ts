import { posix } from 'node:path';
import { Refused } from '../refusal.ts';
import type { Archive } from './archive.ts';
import { readXml } from './read-xml.ts';

export interface Workbook {
  /** Paths of parts in the archive. */
  sheet: string;
  sharedStrings: string | undefined;
  styles: string | undefined;
  /** Days are counted from 1904, as old Excel for Mac did. */
  since1904: boolean;
}

interface Relation {
  id: string;
  /** The last word of the relation's type: worksheet, styles. */
  kind: string;
  path: string;
}

/** Where the first visible sheet and what belongs to it stand: names of parts are the writing program's own. */
export async function workbookIn(archive: Archive): Promise<Workbook> {
  const root = await relationsOf('', archive);
  const path = root.find(({ kind }) => kind === 'officeDocument')?.path;
  if (!path?.endsWith('.xml')) throw new Refused('not-a-table');
  const relations = await relationsOf(path, archive);
  const { sheets, since1904 } = await contentsOf(path, archive);
  const sheet = sheets
    .map((id) => relations.find((relation) => relation.id === id))
    .find((relation) => relation?.kind === 'worksheet');
  if (!sheet) throw new Refused('not-a-table');
  const pathOf = (sought: string) => relations.find(({ kind }) => kind === sought)?.path;
  return {
    sheet: sheet.path,
    sharedStrings: pathOf('sharedStrings'),
    styles: pathOf('styles'),
    since1904,
  };
}

/** ECMA-376 part 2: what a part (or, at '', the package) refers to stands in a part of its own beside it. */
async function relationsOf(part: string, archive: Archive): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(path)) return [];
  const relations: Relation[] = [];
  await readXml(archive.unpacked(path), (event) => {
    if (event.kind !== 'open' || event.name !== 'Relationship') return;
    const { Id: id, Type: type, Target: target, TargetMode: mode } = event.attributes;
    if (!id || !type || !target || mode === 'External') return;
    relations.push({
      id,
      kind: posix.basename(type),
      path: posix.resolve('/', folder, target).slice(1),
    });
  });
  return relations;
}

async function contentsOf(
  path: string,
  archive: Archive,
): Promise<{ sheets: string[]; since1904: boolean }> {
  const sheets: string[] = [];
  let since1904 = false;
  await readXml(archive.unpacked(path), (event) => {
    if (event.kind !== 'open') return;
    const { attributes } = event;
    if (event.name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    const visible = (attributes.state ?? 'visible') === 'visible';
    if (event.name === 'sheet' && visible) sheets.push(relationId(attributes));
  });
  return { sheets, since1904 };
}

/** r:id, whatever the prefix. */
function relationId(attributes: Record<string, string>): string {
  const name = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
  return name ? attributes[name]! : '';
}
