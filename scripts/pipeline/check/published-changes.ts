import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import { wordDifference } from '../../../src/text/words/word-difference.ts';
import { type Diagnostic, said, startOf } from '../../diagnostics/index.ts';
import type { Received, YamlFile } from '../read/index.ts';
import { sidecarName } from './sidecar-name.ts';

/** A text as it is now, with what its statements said before. */
interface Changed {
  readonly segments: readonly { readonly id: string; readonly line: number; readonly edited: string }[];
  readonly ledger: Ledger;
}

/** What was changed, in Persian, as far as a line has room for it. */
function changeInWords(earlier: string, later: string): string {
  const stretches = wordDifference(earlier, later);
  const of = (which: 'earlier' | 'later'): string =>
    stretches.flatMap((one) => (one.of === which ? [one.text.trim()] : [])).join(' … ');
  const [gone, come] = [of('earlier'), of('later')];
  if (gone.length + come.length > 80 || /["\\]/.test(gone + come)) return '…';
  if (gone === '') return `"«${come}» افزوده شد."`;
  return come === '' ? `"«${gone}» برداشته شد."` : `"به جای «${gone}»، «${come}» آمد."`;
}

/**
 * Asks for a correction of each statement whose published words were changed and of which no entry of document.yaml tells:
 * a correction by the archive's editors, or an edition by the publisher. Each of them tells of one change of a statement.
 */
function reportUntold(
  { file, sha256 }: Pick<Received, 'file' | 'sha256'>,
  { corrections, editions }: Pick<Sidecar, 'corrections' | 'editions'>,
  { segments, ledger }: Changed,
): Diagnostic[] {
  return segments.flatMap(({ id, line, edited }) => {
    const earlier = ledger.ids[id]?.earlier ?? [];
    const told =
      corrections.filter(({ segment }) => segment === id || segment === null).length + editions.length;
    if (earlier.length <= told) return [];
    const what = changeInWords(earlier.at(-1)?.text ?? '', edited);
    return [said('untoldChange', { ...startOf(file), line }, { id, file: sidecarName(file), what, sha256 })];
  });
}

/** An edition says which file it was; a file that is another one now must have been corrected by the archive since. */
function checkEditions(
  { sha256 }: Pick<Received, 'sha256'>,
  { value: { editions, corrections }, placeOf }: YamlFile<Sidecar>,
): Diagnostic[] {
  const last = [...editions.entries()].toSorted(([, a], [, b]) => (a.date < b.date ? 1 : -1))[0];
  if (last === undefined) return [];
  const [i, edition] = last;
  if (edition.sha256 === sha256 || corrections.some(({ date }) => date >= edition.date)) return [];
  return [said('otherEdition', placeOf(['editions', i, 'sha256']), { date: edition.date, sha256 })];
}

/** What document.yaml has to say of changes to published words, and whether what it says is so. */
export const checkPublishedChanges = (
  received: Pick<Received, 'file' | 'sha256'>,
  sidecar: YamlFile<Sidecar>,
  changed: Changed,
): Diagnostic[] => [...checkEditions(received, sidecar), ...reportUntold(received, sidecar.value, changed)];
