import type { Lexicon } from '../lexicon.ts';
import type { Reading, Stem } from './analysis.ts';
import { endingBreaks, endingCost } from './endings.ts';
import { remembered } from './remembered.ts';
import { INFLECTED, type StemReader, stemReader } from './stems.ts';
import { LONGEST_SUFFIX, SUFFIXES, type Suffix } from './suffixes.ts';
import { AMBIGUOUS, JOINED_BY_CUSTOM } from './tables/customs.ts';
import { isProgressive, verbReadings } from './verb-forms.ts';
import { WEIGHTS } from './zwnj-weights.ts';

/** Readings of joined spellings, each looked up once for the life of the analyser. */
export interface Analyser {
  /** Every way of reading `key`, the one that leaves it as it is included. */
  readings(key: string): readonly Reading[];
  /** Whether `key` as it stands is a word of the word list or of custom. */
  isListed(key: string): boolean;
  /** Whether `key` begins with «می» or «نمی» and is a finite verb. */
  isProgressive(key: string): boolean;
  /** Whether the word list has `key` as a word of its own that can be inflected. */
  isNominal(key: string): boolean;
}

/** The stems that `suffix` may follow; before «ها» also one that no list has («ساتراپ‌های»). */
function stemsBefore(reader: StemReader, key: string, suffix: Suffix): readonly Stem[] {
  const found = [...reader.stems(key), ...reader.derived(key)];
  const isPlural = suffix.kind === 'plural';
  const isUnknown = found.every(({ cost }) => cost > WEIGHTS.unknown.stem);
  return isPlural && key.length >= 3 && isUnknown
    ? [...found, { breaks: [], flags: 0, kind: 'unknown', cost: WEIGHTS.unknown.stem }]
    : found;
}

/** Readings of `key` as a stem and an ending: «کتابها» as «کتاب» and «ها». */
function inflected(reader: StemReader, key: string): Reading[] {
  const readings: Reading[] = [];
  for (let length = 1; length <= Math.min(LONGEST_SUFFIX, key.length - 2); length += 1) {
    const stemKey = key.slice(0, -length);
    for (const suffix of SUFFIXES.get(key.slice(-length)) ?? []) {
      for (const stem of stemsBefore(reader, stemKey, suffix)) {
        const cost = endingCost(stemKey, stem, suffix);
        if (cost === null) continue;
        const breaks = [...stem.breaks, ...endingBreaks(key, stemKey.length, suffix)];
        readings.push({ breaks, cost: stem.cost + cost });
      }
    }
  }
  return readings;
}

/** Analysers by their word list. */
const analysers = new WeakMap<Lexicon, Analyser>();

/** The analyser over `lexicon`, always the same: it remembers what it has read, up to some thousand words. */
export function analyser(lexicon: Lexicon): Analyser {
  const known = analysers.get(lexicon) ?? newAnalyser(lexicon);
  analysers.set(lexicon, known);
  return known;
}

function newAnalyser(lexicon: Lexicon): Analyser {
  const reader = stemReader(lexicon);
  return {
    readings: remembered((key) => [
      ...reader.stems(key),
      ...reader.derived(key),
      ...(AMBIGUOUS.has(key) ? [] : verbReadings(lexicon, key)),
      { breaks: [], cost: WEIGHTS.unknown.word },
      ...inflected(reader, key),
    ]),
    isListed: (key) =>
      JOINED_BY_CUSTOM.has(key) || reader.listed(key).some(({ breaks }) => breaks.length === 0),
    isProgressive: (key) => isProgressive(lexicon, key),
    isNominal: (key) => lexicon.spellings(key).some(({ flags }) => (flags & INFLECTED) !== 0),
  };
}
