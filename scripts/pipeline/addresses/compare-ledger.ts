import { daysOfSegment } from '../../../src/schemas/content.ts';
import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import { type Diagnostic, placeOfWord, said, startOf, type TextFile } from '../../diagnostics/index.ts';
import { areAlike, fingerprint, liveEntry, markOf, sketch, wordsOf } from '../identify/index.ts';
import type { PublishedDocument, PublishedSegment } from './published-content.ts';

/** Whether a ledger's words of an id may be an earlier or later wording of the published ones. */
function isAlike(entry: LedgerEntry, { source, spoken, speaker }: PublishedSegment): boolean {
  if (entry.fingerprint === fingerprint(source)) return true;
  if (entry.speaker !== undefined && speaker !== null && entry.speaker !== speaker) return false;
  if (entry.words === undefined) return true;
  const [kept, shown] = [
    wordsOf(entry.words),
    wordsOf(sketch(fold(entry.speech === true ? (spoken ?? source) : source))),
  ];
  return areAlike(kept, shown);
}

/**
 * Compares a ledger with what was published. What readers were told under an id must be what the ledger knows of it:
 * every published id is listed, retired ones are not live, and none has other words. People who have another id now
 * (`presentName`) are themselves.
 */
export function compareLedger(
  ledger: Ledger,
  { segments, front, path }: PublishedDocument,
  { file, presentName }: { readonly file: TextFile; readonly presentName: (id: string) => string },
): Diagnostic[] {
  const at = (id: string): { file: string; line: number; column: number } => placeOfWord(file, id);
  const lacking = [...segments.map(({ id }) => id), ...(front.past ?? []).map(({ id }) => id)].filter(
    (id) => !Object.hasOwn(ledger.ids, id),
  );
  const [first] = lacking;
  if (first !== undefined) return [said('olderLedger', startOf(file.path), { ids: lacking, content: path })];
  const revived = (front.past ?? []).filter(({ id }) => ledger.ids[id]?.state === 'live');
  const other = segments.filter((segment) => {
    const entry = ledger.ids[segment.id];
    const speaker = segment.speaker === null ? null : presentName(segment.speaker);
    const known = entry?.speaker === undefined ? {} : { speaker: presentName(entry.speaker) };
    return entry?.state === 'live' && !isAlike({ ...entry, ...known }, { ...segment, speaker });
  });
  return [
    ...revived.map(({ id, state }) => said('revivedId', at(id), { id, content: path, state })),
    ...other.map(({ id }) => said('otherWords', at(id), { id, content: path })),
  ];
}

/** Whether a ledger is a later one than another: it has all its ids, and none of them for other words. */
export const goesOnFrom = (later: Ledger, earlier: Ledger): boolean =>
  later.next >= earlier.next &&
  Object.entries(earlier.ids).every(([id, { fingerprint: print, words }]) => {
    const now = later.ids[id];
    if (now === undefined) return false;
    if (print === undefined || now.fingerprint === undefined || print === now.fingerprint) return true;
    if (words === undefined || now.words === undefined) return true;
    const [a, b] = [wordsOf(words), wordsOf(now.words)];
    return areAlike(a, b);
  });

/** The number of an id. */
const numberOf = (id: string): number => Number(id.slice(1));

/** A ledger of which nothing is known but that the numbers below `next` were given: they stay withdrawn. */
export const emptyLedger = (next: number): Ledger => ({
  version: 3,
  next,
  ids: Object.fromEntries(
    Array.from({ length: next - 1 }, (_, i) => [`s${i + 1}`, { state: 'withdrawn' as const }]),
  ),
});

/**
 * A ledger made again from what was published, for where no ledger of the last edition is left. Numbers below `given` are
 * not given again, whoever had them.
 */
export function ledgerFrom(
  { segments, front }: PublishedDocument,
  rest: Ledger | null,
  given: number,
): Ledger {
  const was = new Set(front.formerStatements);
  const ids: Ledger['ids'] = {};
  for (const { id, kind, speaker, source, spoken } of segments)
    ids[id] = {
      ...liveEntry({ words: fold(source) }, fingerprint(source), {
        said: spoken && fold(spoken),
        last: {
          state: 'live',
          ...(speaker !== null && { speaker }),
          ...((kind === 'statement' || was.has(id)) && { statement: true }),
        },
      }),
      ...daysOfSegment(front.days ?? {}, id),
    };
  for (const { id, state, to, date, reason } of front.past ?? []) {
    const { seals, speaker, statement } = rest?.ids[id] ?? {};
    ids[id] = {
      state,
      ...(speaker !== undefined && { speaker }),
      ...(statement && { statement }),
      to,
      ...(date !== null && { date }),
      ...(reason !== null && { reason }),
      ...(seals !== undefined && state === 'withdrawn' && { seals }),
    };
  }
  const next = Math.max(given - 1, ...Object.keys(ids).map(numberOf)) + 1;
  // A number that readers never saw is listed nowhere else: it stays as one that was withdrawn.
  for (let number = 1; number < next; number += 1) ids[`s${number}`] ??= { state: 'withdrawn' };
  const salt = rest?.salt;
  return { version: 3, next, mark: markOf(ids), ...(salt !== undefined && { salt }), ids };
}
