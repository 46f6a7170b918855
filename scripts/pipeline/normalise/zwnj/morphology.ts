import type { EditRule } from '../../../../src/text/edit-rules.ts';
import { flagBits } from '../lexicon/automaton-format.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { type Break, breakAt, joins, type Reading, type Stem } from './analysis.ts';
import { compoundStems } from './compounds.ts';
import { LONGEST_SUFFIX, SUFFIXES, type Suffix } from './suffixes.ts';
import {
  AMBIGUOUS,
  APART_AFTER,
  APART_AFTER_HAM,
  APART_AFTER_NUMERAL,
  APART_ALWAYS,
  APART_IF_BOTH,
  JOINED_BY_CUSTOM,
} from './tables/customs.ts';
import { NUMERALS } from './tables/first-elements.ts';
import { FIXED_WORDS } from './tables/fixed-words.ts';
import { isProgressive, verbReadings } from './verb-forms.ts';

/** Cost of leaving a word that nothing explains. */
const UNKNOWN_WORD = 8;
/** Cost of an unknown stem that an unmistakable ending follows. */
const UNKNOWN_STEM = 4;

const SILENT_HEH = flagBits(['sc', 'sm', 'sk']);
const EZAFE_IN_YEH = flagBits(['sk']);
const GRADABLE = flagBits(['st', 'su']);
const COUNTABLE = flagBits(['sg', 'sd', 'sj']);
const INFLECTED = flagBits(['pa', 'sa', 'sb', 'sc', 'sl', 'so', 'sn']);

/** Words remembered at most: enough for a long text's usual words, a few MB. */
const MEMORY = 4000;

/** Puts `value` in `memory`, which starts anew when it is full, and returns it. */
function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= MEMORY) memory.clear();
  memory.set(key, value);
  return value;
}

/** Readings of joined spellings, each looked up once for the life of the analyser. */
export interface Analyser {
  readings(key: string): readonly Reading[];
  /** Whether `key` as it stands is a word of the word list or of custom. */
  isListed(key: string): boolean;
  /** Whether `key` begins with «می» or «نمی» and is a finite verb. */
  isProgressive(key: string): boolean;
  /** Whether the word list has `key` as a word of its own that can be inflected. */
  isNominal(key: string): boolean;
}

/** An analyser over `lexicon`. It remembers what it has read, so keep one for one text. */
export function analyser(lexicon: Lexicon): Analyser {
  const stemMemory = new Map<string, readonly Stem[]>();
  const wordMemory = new Map<string, readonly Stem[]>();
  const readingMemory = new Map<string, readonly Reading[]>();

  /** What the word list itself says of `key`. */
  function listed(key: string): readonly Stem[] {
    const known = wordMemory.get(key);
    if (known !== undefined) return known;
    const stems: Stem[] = [];
    for (const { breaks, flags } of lexicon.spellings(key)) {
      if (breaks.length === 0 && (isInflectedForm(key) || isJoinedVerb(key))) continue;
      if (breaks.length === 0 && goesApart(key)) continue;
      const shown = breaks.filter((at) => joins(key[at - 1]));
      const kind = flags === 0 && breaks.length === 0 ? 'verb' : 'word';
      stems.push({
        breaks: shown.map((at) => ({ at, rule: ruleOf(key, at) })),
        flags,
        kind,
        cost: breaks.length === 0 ? 0 : 0.1,
      });
    }
    return remember(wordMemory, key, stems);
  }

  /** Whether custom writes `key` apart, though the word list has it joined. */
  function goesApart(key: string): boolean {
    const hasBreak = (word: string, at: number): boolean =>
      lexicon.spellings(word).some(({ breaks }) => breaks.includes(at));
    const spelled = (word: string): boolean => lexicon.spellings(word).length > 0;
    for (let at = 2; at <= key.length - 2; at += 1) {
      if (!joins(key[at - 1])) continue;
      const [first, second] = [key.slice(0, at), key.slice(at)];
      const both = hasBreak(key, at);
      const element = second.replace(/(یان|ان|یی|ی|انه)$/, '');
      if (first === 'هم' && APART_AFTER_HAM.has(second)) return true;
      if (APART_AFTER.has(first) && (both || hasBreak(key.replace(/(ی|انه)$/, ''), at))) return true;
      if (NUMERALS.has(first) && APART_AFTER_NUMERAL.has(second)) return true;
      if (both && (APART_IF_BOTH.has(second) || APART_IF_BOTH.has(element))) return true;
      if (at >= 3 && spelled(first) && (APART_ALWAYS.has(second) || APART_ALWAYS.has(element))) return true;
    }
    return false;
  }

  /** «میگوید», which the word list has as a word; «میرید» is the subjunctive of «مردن». */
  const isJoinedVerb = (key: string): boolean =>
    !/^ن?میر(ید|م|ی|یم|ند|د)$/.test(key) && !AMBIGUOUS.has(key) && isProgressive(lexicon, key);

  /** Plurals and comparatives that the word list has joined, as if they were words of their own. */
  function isInflectedForm(key: string): boolean {
    if (JOINED_BY_CUSTOM.has(key)) return false;
    const match = /^(.{2,}?)(ها|های|هایی|هایش|تر|تری|ترین)$/.exec(key);
    if (match === null) return false;
    const [, stem = '', ending = ''] = match;
    const needed = ending.startsWith('ت') ? GRADABLE : COUNTABLE;
    return joins(stem.at(-1)) && lexicon.spellings(stem).some(({ flags }) => (flags & needed) !== 0);
  }

  /** Words and compounds without endings. */
  function stems(key: string): readonly Stem[] {
    const known = stemMemory.get(key);
    if (known !== undefined) return known;
    const ambiguous = AMBIGUOUS.get(key);
    if (ambiguous !== undefined) {
      return [
        { breaks: [], flags: 0, kind: 'verb', cost: 0 },
        { breaks: breakAt(key, ambiguous.at, 'zwnj-by-neighbours'), flags: 0, kind: 'verb', cost: 0 },
      ];
    }
    if (JOINED_BY_CUSTOM.has(key))
      return [{ breaks: [], flags: lexicon.spellings(key)[0]?.flags ?? 0, kind: 'word', cost: 0 }];
    const fixed = FIXED_WORDS.get(key);
    const found = listed(key).filter(({ breaks }) => fixed === undefined || breaks.length > 0);
    if (fixed !== undefined) {
      const breaks = fixed.flatMap((at) => breakAt(key, at, 'zwnj-set-phrase'));
      found.push({ breaks, flags: 0, kind: 'word', cost: -1 });
    }
    if (!found.some(({ breaks }) => breaks.length === 0)) {
      found.push(...compoundStems(key, parts));
      if (key.endsWith('ان') || key.endsWith('گی')) found.push(...derived(key));
    }
    return remember(stemMemory, key, found);
  }

  /** Parts of compounds: listed words, also with ی of relation («آمریکایی», «ایرانی»). */
  function parts(part: string): readonly Stem[] {
    const words = listed(part).filter(({ kind }) => kind === 'word');
    return words.length > 0 ? words : derived(part);
  }

  /** Adjectives in ی and agents in گان, as stems of further endings. */
  function derived(key: string): Stem[] {
    const found: Stem[] = [];
    const from = (base: string, cost: number): void => {
      for (const stem of listed(base)) {
        if ((stem.flags & INFLECTED) !== 0) found.push({ ...stem, flags: 0, cost: stem.cost + cost });
      }
    };
    if (key.endsWith('یی') || key.endsWith('ئی')) from(key.slice(0, -2), 0.5);
    else if (key.endsWith('ی') && !/[اوه]ی$/.test(key)) from(key.slice(0, -1), 0.5);
    if (key.endsWith('گان') || key.endsWith('گی')) from(`${key.slice(0, key.lastIndexOf('گ'))}ه`, 0.5);
    return found;
  }

  function readings(key: string): readonly Reading[] {
    const known = readingMemory.get(key);
    if (known !== undefined) return known;
    const found: Reading[] = [
      ...stems(key),
      ...derived(key),
      ...(AMBIGUOUS.has(key) ? [] : verbReadings(lexicon, key)),
      { breaks: [], cost: UNKNOWN_WORD },
    ];
    for (let length = 1; length <= Math.min(LONGEST_SUFFIX, key.length - 2); length += 1) {
      const stemKey = key.slice(0, -length);
      for (const suffix of SUFFIXES.get(key.slice(-length)) ?? []) {
        for (const stem of stemsBefore(stemKey, suffix)) {
          const cost = costOf(stemKey, stem, suffix);
          if (cost !== null)
            found.push({
              breaks: [...stem.breaks, ...gapsOf(key, stemKey.length, suffix)],
              cost: stem.cost + cost,
            });
        }
      }
    }
    return remember(readingMemory, key, found);
  }

  function stemsBefore(stemKey: string, suffix: Suffix): readonly Stem[] {
    const found = [...stems(stemKey), ...derived(stemKey)];
    const unmistakable = suffix.kind === 'plural' || suffix.text.startsWith('ترین');
    if (unmistakable && stemKey.length >= 3 && found.every(({ cost }) => cost > UNKNOWN_STEM)) {
      found.push({ breaks: [], flags: 0, kind: 'unknown', cost: UNKNOWN_STEM });
    }
    return found;
  }

  return {
    readings,
    isListed: (key) => JOINED_BY_CUSTOM.has(key) || listed(key).some(({ breaks }) => breaks.length === 0),
    isProgressive: (key) => isProgressive(lexicon, key),
    isNominal: (key) => lexicon.spellings(key).some(({ flags }) => (flags & INFLECTED) !== 0),
  };
}

/** What an ending costs after a stem, or null where it cannot follow. */
function costOf(stemKey: string, stem: Stem, suffix: Suffix): number | null {
  const last = stemKey.at(-1) ?? '';
  const silentHeh =
    last === 'ه' && (stem.flags === 0 ? !/[اوی]ه$/.test(stemKey) : (stem.flags & SILENT_HEH) !== 0);
  const listedFlags = stem.kind === 'word' && stem.flags !== 0;
  const verb = stem.kind === 'verb' ? 2.5 : 0;
  switch (suffix.kind) {
    case 'plural':
      return (
        suffix.cost +
        verb +
        (stemKey.length === 2 ? 0.3 : 0) +
        (listedFlags && (stem.flags & COUNTABLE) === 0 ? 1 : 0)
      );
    case 'comparative':
      if (stem.kind === 'unknown') return suffix.cost + 1;
      return (
        suffix.cost +
        verb +
        (listedFlags && (stem.flags & GRADABLE) === 0 ? 1.5 : 0) +
        (stemKey.length === 2 ? 1 : 0)
      );
    case 'heh':
      // ی of ezafe («پرونده‌ی») only where the word list says so: «فقهی» and «توجیهی» are written joined.
      if (suffix.text === 'ی') return (stem.flags & EZAFE_IN_YEH) !== 0 ? suffix.cost : null;
      if (silentHeh) return suffix.cost + verb;
      if (last !== 'ی' || suffix.text.length > 3) return null;
      return suffix.cost + verb + 0.4;
    case 'copula':
      return joins(last) && last !== 'ه' && last !== 'ی' ? suffix.cost + verb : null;
    case 'joined':
      return joinedCost(last, silentHeh, stem, suffix);
  }
}

function joinedCost(last: string, silentHeh: boolean, stem: Stem, suffix: Suffix): number | null {
  if (silentHeh || stem.kind === 'verb') return null;
  if (last === 'ا' && !/^(ی|ست$)/.test(suffix.text)) return null;
  // After ی the word list has «زندگی‌شان», not «زندگیشان».
  return suffix.cost + (last === 'ی' ? (suffix.text === 'ی' ? 2 : 1.5) : 0);
}

const RULES = {
  plural: 'zwnj-plural',
  comparative: 'zwnj-comparative',
  heh: 'zwnj-heh-suffix',
  copula: 'zwnj-copula',
} as const;

function gapsOf(key: string, stemLength: number, suffix: Suffix): Break[] {
  const { kind } = suffix;
  return kind === 'joined' ? [] : suffix.gaps.flatMap((gap) => breakAt(key, stemLength + gap, RULES[kind]));
}

/** The rule that a break of the word list stands for. */
function ruleOf(key: string, at: number): EditRule {
  if (/^ن?می$/.test(key.slice(0, at))) return 'zwnj-verb-prefix';
  if (/ه$/.test(key.slice(0, at)) && /^ا(م|ی|یم|ید|ند)$/.test(key.slice(at))) return 'zwnj-heh-suffix';
  return 'zwnj-compound';
}
