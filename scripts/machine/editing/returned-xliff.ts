import { readFileSync, statSync } from 'node:fs';
import { fold } from '../../../src/text/fold.ts';
import { Failure, Misuse, told } from '../../diagnostics/index.ts';
import type { Identified } from '../../pipeline/identify/index.ts';
import {
  contextOf,
  fromXliff,
  NotTaken,
  type PoFile,
  type ReturnedUnit,
} from '../../pipeline/translate/index.ts';
import { tell } from '../command-line.ts';

type Returned = ReadonlyMap<string, ReturnedUnit>;

/** The translations in a file of XLIFF. Throws `Failure` where it cannot be taken, `Misuse` where there is none. */
export async function readReturned(
  file: string,
  {
    document,
    segments,
    language,
  }: { readonly document: string; readonly segments: readonly Identified[]; readonly language: string },
): Promise<Returned> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw Misuse.of('noXliff', { file });
  try {
    return await fromXliff(document, readFileSync(file, 'utf8'), segments, language);
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    throw Failure.of('notTaken', file, { what: error.what, mend: error.mend });
  }
}

/** Says what a file of XLIFF changes: which translations are replaced, and which are of other words than the text has now. */
export function sayReturned(
  file: string,
  returned: Returned,
  before: PoFile,
  segments: readonly Identified[],
): void {
  const present = new Map(
    before.entries.map((entry) => [contextOf(entry), entry.fields.msgstr?.value ?? '']),
  );
  const changed = [...returned].filter(([id, { target }]) => present.get(id) !== target).map(([id]) => id);
  const replaced = changed.filter((id) => (present.get(id) ?? '') !== '');
  const outdated = segments
    .filter(({ id, edited }) => changed.includes(id) && fold(returned.get(id)?.source ?? '') !== fold(edited))
    .map(({ id }) => id);
  tell(told('xliffTaken', { file, count: changed.length }));
  if (replaced.length > 0) tell(told('xliffReplaced', { ids: replaced }));
  if (outdated.length > 0) tell(told('xliffOutdated', { ids: outdated }));
}
