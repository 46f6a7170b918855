import { hash } from 'node:crypto';
import type { Ledger, Sidecar } from '../../src/schemas/seed.ts';
import { fold } from '../../src/text/fold.ts';
import type { AskedWords, Gazetteer } from './attribute/index.ts';
import type { Segment } from './segment/index.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const ID = /[\p{L}\p{M}\p{N}_-]+/gu;

/** The words of a text as it is shown and of what its editors say of it, and the ids that these and its ledger name. */
export function askedWords(segments: readonly Segment[], sidecar: Sidecar, ledger: Ledger): AskedWords {
  const words = new Set<string>();
  const add = (text: string, pattern: RegExp): void => {
    for (const word of text.match(pattern) ?? []) words.add(word);
  };
  for (const { folded } of segments) add(folded.text, WORD);
  const speakers = new Set(Object.values(ledger.ids).map(({ speaker }) => speaker));
  const said = [JSON.stringify(sidecar), ...speakers].join(' ');
  add(said, ID);
  // An id that was made of a name has its words.
  add(fold(said), WORD);
  return words;
}

/** What of people.yaml and places.yaml a text is read with. */
export interface RecordsAskedFor {
  /** What asks for them, with a space between each two. */
  readonly words: string;
  /** A digest of the records that there are for it. */
  readonly digest: string;
}

const digestOf = ({ authorities, titles }: Gazetteer): string =>
  hash('sha256', JSON.stringify([authorities, titles]));

/** A digest of the records that there are for such words. */
export const recordsDigest = (words: string, gazetteer: Gazetteer): string =>
  digestOf(gazetteer.within(new Set(words.split(' '))));

/**
 * What the next reading of a text will ask for, if it gets what this one was `given`; null where the ledger names somebody now whom this one
 * did not ask for.
 */
export function askedAgain(asked: AskedWords, all: Gazetteer, given: Gazetteer): RecordsAskedFor | null {
  const digest = digestOf(all.within(asked));
  return digest === digestOf(given) ? { words: [...asked].join(' '), digest } : null;
}
