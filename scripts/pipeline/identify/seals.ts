import { scryptSync } from 'node:crypto';
import type { Ledger } from '../../../src/schemas/seed.ts';
import { remembering } from '../../../src/text/remember.ts';
import { sentenceStarts } from '../../../src/text/sentences.ts';
import { tokenise } from '../../../src/text/words/tokenise.ts';
import { fingerprint } from './matching.ts';

/** A segment's text, and the words that are said in it; null where it is no speech. */
export interface Worded {
  readonly source: string;
  readonly spoken: string | null;
}

/** A segment as readers saw it, or see it: its words as received and as shown. */
export interface ShownWords extends Worded {
  readonly id: string;
  readonly kind: string;
  readonly edited: string;
}

/**
 * A sentence with fewer words than this has no seal. Whoever has the ledger may try sentences until one fits: of six
 * words and more there are too many to try at the cost of `scrypt`, of three words there are not.
 */
const FEWEST_WORDS = 6;
/** The cost of one try: some 30 ms and 16 MB (RFC 7914). */
const COST = { N: 2 ** 14, r: 8, p: 1 } as const;
const BYTES = 32;
/** Hashes remembered, since settling asks for the same ones again. */
const STORE = 20_000;

interface Unit {
  readonly count: number;
  readonly key: string;
}

const unitOf = (text: string): Unit => {
  const words = tokenise(text).map(({ word }) => word);
  return { count: words.length, key: words.join(' ') };
};

const sentencesOf = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

const isLong = ({ count }: Unit): boolean => count >= FEWEST_WORDS;

/** Whether what a segment says has no seal when it is withdrawn, because it could be guessed. */
export const isGuessable = ({ source, spoken }: Worded): boolean => !isLong(unitOf(spoken ?? source));

/**
 * A whole paragraph by its fingerprint: where the content of the last edition is not at hand, a ledger has nothing else
 * of withdrawn words. How many they are is not told then.
 */
const wholeUnit = (print: string): Unit => ({ count: 0, key: `whole ${print}` });

/** What is sealed of a withdrawn segment: what was said, sentence by sentence and as a whole, without reporting clauses. */
function sealed({ source, spoken }: Worded): Unit[] {
  const said = spoken ?? source;
  return [unitOf(said), ...sentencesOf(said).map(unitOf)].filter(isLong);
}

/** In what a present text could have withdrawn words: its sentences, what is said in it, and what follows a colon. */
function unitsIn({ source, spoken }: Worded): Unit[] {
  const texts = [source, ...(spoken === null ? [] : [spoken])];
  const sentences = texts.flatMap((text) => [text, ...sentencesOf(text)]);
  const said = sentences.flatMap((text) => (text.includes(':') ? [text.slice(text.indexOf(':') + 1)] : []));
  const units = [...sentences, ...said].map(unitOf).filter(isLong);
  const whole = wholeUnit(fingerprint(source));
  return [...new Map([...units, whole].map((unit) => [unit.key, unit])).values()];
}

const hashed = remembering(
  {
    most: STORE,
    keyOf: ({ key, salt }: { readonly key: string; readonly salt: string }) => `${salt} ${key}`,
  },
  ({ key, salt }) => scryptSync(key, salt, BYTES, COST).toString('base64url'),
);

const seal = ({ count, key }: Unit, salt: string): string => `${count}:${hashed({ key, salt })}`;

/**
 * The seals of a segment that is withdrawn: by them its words are known again, and cannot be read. What others say in the
 * present text (`present`) is not sealed: it is not withdrawn.
 */
export function sealsOf(segment: Worded, salt: string, present: readonly Worded[]): string[] {
  const kept = new Set(present.flatMap(unitsIn).map(({ key }) => key));
  const units = sealed(segment).filter(({ key }) => !kept.has(key));
  return [...new Set(units.map((unit) => seal(unit, salt)))];
}

/** The seal of a whole segment of which only its fingerprint and the number of its words are known. */
export const sealOfPrint = (print: string, count: number, salt: string): string[] =>
  count < FEWEST_WORDS ? [] : [seal(wholeUnit(print), salt)];

/** A withdrawn segment whose words were found. */
export interface Recognised {
  readonly document: string;
  readonly id: string;
}

/** The seals of all ledgers of an archive. A hash is made only for as many words as a seal has: nearly never. */
export class Seals {
  readonly #byCount = new Map<number, Map<string, Map<string, Recognised>>>();

  constructor(ledgers: Iterable<readonly [document: string, ledger: Ledger]>) {
    for (const [document, { salt = '', ids }] of ledgers)
      for (const [id, { seals = [] }] of Object.entries(ids))
        for (const one of seals) this.#add(one, salt, { document, id });
  }

  #add(one: string, salt: string, owner: Recognised): void {
    const count = Number.parseInt(one, 10);
    const bySalt = this.#byCount.get(count) ?? new Map<string, Map<string, Recognised>>();
    const bySeal = bySalt.get(salt) ?? new Map<string, Recognised>();
    this.#byCount.set(count, bySalt.set(salt, bySeal.set(one, owner)));
  }

  get isEmpty(): boolean {
    return this.#byCount.size === 0;
  }

  /** The withdrawn segment whose words stand in a text; null where none does. */
  find(text: Worded): Recognised | null {
    if (this.isEmpty) return null;
    for (const unit of unitsIn(text))
      for (const [salt, bySeal] of this.#byCount.get(unit.count) ?? []) {
        const owner = bySeal.get(seal(unit, salt));
        if (owner !== undefined) return owner;
      }
    return null;
  }
}
