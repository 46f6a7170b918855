import { readFileSync } from 'node:fs';
import { type SitePart, sitePart } from '../../schemas/hosting/site-part.ts';

/** Read once, when it is first asked for: a build that makes a part only says by `GOFTAR_PART` in which file it stands which. */
let known: { readonly part: SitePart | null; readonly documents: ReadonlySet<string> } | undefined;

function read(): NonNullable<typeof known> {
  const file = process.env.GOFTAR_PART;
  const part = file === undefined ? null : sitePart.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { part, documents: new Set(part?.of === 'documents' ? part.documents : []) };
}

/**
 * Whether this build makes the file of a path: all, unless it makes a part of the site. A path that has an `entry` in its
 * props is of that document, every other one of the whole archive.
 */
export function isOfThisBuild({ entry }: { readonly entry?: { readonly id: string } }): boolean {
  known ??= read();
  const { part, documents } = known;
  if (part === null) return true;
  return part.of === 'whole' ? entry === undefined : entry !== undefined && documents.has(entry.id);
}
