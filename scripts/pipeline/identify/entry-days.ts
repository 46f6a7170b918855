import type { EntryDays } from '../../../src/schemas/content.ts';
import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { digestOf } from './ledger.ts';

/** With what the ids of a ledger get their days. */
export interface DayFacts {
  /** The day (YYYY-MM-DD) of this ingest; null where nothing is to be dated. */
  readonly today: string | null;
  /** The English of segments by id: of the words that they have now, or had before. */
  readonly translation: Readonly<Record<'current' | 'earlier', ReadonlyMap<string, string>>>;
  /** Which id a speaker has now, who had another before. */
  readonly names: { presentName(id: string): string };
}

/** The first version of the ledger that keeps of each segment whether its translation is another one than before. */
const WITH_ENGLISH = 4;

/** Keys with a day or a digest, those that are not known left out. */
const known = (entry: Pick<LedgerEntry, 'entered' | 'changed' | 'english'>): Partial<LedgerEntry> =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

/** Whether readers find other words under an id than before, or another speaker, or another translation. */
function isAnother(now: LedgerEntry, last: LedgerEntry, { names }: DayFacts, version: number): boolean {
  if (last.state !== 'live') return true;
  const { fingerprint, speaker } = last;
  if (fingerprint !== undefined && now.fingerprint !== fingerprint) return true;
  const isOlder = version < WITH_ENGLISH;
  // An older ledger may lack a speaker because nobody was kept then, and it never has a translation.
  if (
    speaker === undefined ? !isOlder && now.speaker !== undefined : now.speaker !== names.presentName(speaker)
  )
    return true;
  return !isOlder && now.english !== last.english;
}

/**
 * The ledger with the day on which each live id was first in the archive, and the last day on which its words, its
 * speaker or its translation changed. Ids of ledgers that kept no days stay without the first: nobody knows it any more.
 * A day that is written once never moves, so that ingest on another day writes the same.
 */
export function withDays(ledger: Ledger, before: Ledger, facts: DayFacts): Ledger {
  const today = facts.today ?? undefined;
  const ids = Object.entries(ledger.ids).map(([id, entry]): [string, LedgerEntry] => {
    if (entry.state !== 'live') return [id, entry];
    const last = before.ids[id];
    const { current, earlier } = facts.translation;
    const words = current.get(id) ?? earlier.get(id);
    const english = words === undefined ? undefined : digestOf(words);
    const now = { ...entry, ...known({ english }) };
    if (last === undefined) return [id, { ...now, ...known({ entered: today }) }];
    const { entered } = last;
    const changed = isAnother(now, last, facts, before.version) ? (today ?? last.changed) : last.changed;
    return [id, { ...now, ...known({ entered, changed: changed === entered ? undefined : changed }) }];
  });
  return { ...ledger, version: WITH_ENGLISH, ids: Object.fromEntries(ids) };
}

const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);

/**
 * What content tells of these days: of the whole document, and of each live segment of which something else holds. The
 * document entered with the first of its ids, and is changed by all that becomes of them. Undefined where nothing is known.
 */
export function toldDays({ ids }: Ledger): EntryDays | undefined {
  const entries = Object.values(ids);
  const first = entries.map(({ entered }) => entered).sort();
  const entered = entries.some((entry) => entry.entered === undefined) ? undefined : first[0];
  const latest = latestOf(entries.flatMap((entry) => [entry.entered, entry.changed, entry.date]));
  const changed = latest === entered ? undefined : latest;
  const segments = Object.entries(ids).flatMap(([id, entry]) => {
    if (entry.state !== 'live') return [];
    const isSame = entry.entered === entered && entry.changed === undefined;
    return isSame ? [] : [[id, known({ entered: entry.entered, changed: entry.changed })] as const];
  });
  const told = {
    ...known({ entered, changed }),
    ...(segments.length > 0 && { segments: Object.fromEntries(segments) }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}
