import { hash } from 'node:crypto';
import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';
import { markOf } from './ledger.ts';
import { isWithdrawn } from './retired-ids.ts';
import { sealOfPrint, sealsOf, type Worded } from './seals.ts';
import { wordsOf } from './similarity.ts';

/** What is known when words are withdrawn. */
export interface Withdrawing {
  readonly document: string;
  /** The segments of the last edition, by id: the last place where withdrawn words can be read. */
  readonly lastWords: () => ReadonlyMap<string, Worded>;
  /** The segments of this edition. */
  readonly present: readonly Worded[];
}

const SALT_LENGTH = 22;

/** A salt that no other ledger has. It need not be secret: it makes prepared lists of hashes useless. */
const saltOf = (document: string, { mark = '', next, ids }: Ledger): string =>
  hash(
    'sha256',
    `${document}\n${next}\n${mark}\n${Object.values(ids).flatMap(({ date }) => date ?? [])}`,
    'base64url',
  ).slice(0, SALT_LENGTH);

/** Only live words are compared, so only they have a sketch, a digest of their translation, a day of change and earlier wordings. */
const withoutSketches = (ids: Ledger['ids']): Ledger['ids'] =>
  Object.fromEntries(
    Object.entries(ids).map(([id, entry]): [string, LedgerEntry] => {
      if (entry.state === 'live') return [id, entry];
      const { words: _, speech: __, english: ___, changed: ____, earlier: _____, speaker, ...kept } = entry;
      return [id, entry.state === 'withdrawn' || speaker === undefined ? kept : { ...kept, speaker }];
    }),
  );

/**
 * The ledger without anything by which withdrawn words could be read or guessed: in place of fingerprints and sketches
 * it has seals. That goes for the ids that led to them, too.
 */
export function withdraw(ledger: Ledger, { document, lastWords, present }: Withdrawing): Ledger {
  const ids = withoutSketches(ledger.ids);
  const open = Object.keys(ids).filter((id) => ids[id]?.fingerprint !== undefined && isWithdrawn(ledger, id));
  if (open.length === 0) return { ...ledger, ids };
  const salt = ledger.salt ?? saltOf(document, ledger);
  const published = lastWords();
  for (const id of open) {
    const { fingerprint = '', ...entry }: LedgerEntry = ids[id] ?? { state: 'withdrawn' };
    const last = published.get(id);
    const count = wordsOf(ledger.ids[id]?.words ?? '').length;
    const seals = last === undefined ? sealOfPrint(fingerprint, count, salt) : sealsOf(last, salt, present);
    ids[id] = { ...entry, ...(seals.length > 0 && { seals }) };
  }
  const { version, next } = ledger;
  return { version, next, mark: markOf(ids), salt, ids };
}
