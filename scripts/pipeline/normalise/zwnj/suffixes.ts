import { splitWords } from './tables/split-words.ts';
import { WEIGHTS } from './zwnj-weights.ts';

/** Endings of nouns and adjectives, as they follow a stem in a joined spelling. */
export interface Suffix {
  readonly text: string;
  /** Offsets in `text` where ZWNJ stands if the letter before joins; 0 is between stem and ending. */
  readonly gaps: readonly number[];
  readonly kind: 'plural' | 'comparative' | 'heh' | 'copula' | 'joined';
  readonly cost: number;
}

const { plural, comparative, heh, hehTwice, copula, joined } = WEIGHTS.ending;

const PLURAL_TAILS = ['', ...splitWords('ی یی ئی یم یش یمان یشان ست')];
/** Rarer in print than the perfects that they resemble («کرده‌ایم», «شده‌اید»). */
const RARE_PLURAL_TAILS = splitWords('یتان یند ییم ییند');
const SPOKEN_PLURAL_TAILS = splitWords('یت م ت ش مون تون شون مان تان شان رو');

/** «سالها» → «سال‌ها», with the endings that may follow it. */
const PLURALS: readonly Suffix[] = (
  [
    [PLURAL_TAILS, plural.usual],
    [RARE_PLURAL_TAILS, plural.rare],
    [SPOKEN_PLURAL_TAILS, plural.spoken],
  ] as const
).flatMap(([tails, cost]) =>
  tails.map((tail): Suffix => ({ text: `ها${tail}`, gaps: [0], kind: 'plural', cost })),
);

const COMPARATIVE_TAILS = ['', ...splitWords('ی م ند ست یم ید ش شان ها های هایی ان')];
const SUPERLATIVE_TAILS = ['', ...splitWords('م ند ست شان ش شون')];
const SUPERLATIVE_PLURALS = splitWords('ها های هایی هایش هایشان');

/** «عمیقتر» → «عمیق‌تر», «بزرگترینها» → «بزرگ‌ترین‌ها». */
const COMPARATIVES: readonly Suffix[] = [
  ...COMPARATIVE_TAILS.map(
    (tail): Suffix => ({ text: `تر${tail}`, gaps: [0], kind: 'comparative', cost: comparative.usual }),
  ),
  ...SUPERLATIVE_TAILS.map(
    (tail): Suffix => ({ text: `ترین${tail}`, gaps: [0], kind: 'comparative', cost: comparative.usual }),
  ),
  ...SUPERLATIVE_PLURALS.map(
    (tail): Suffix => ({
      text: `ترین${tail}`,
      gaps: [0, 'ترین'.length],
      kind: 'comparative',
      cost: comparative.twoBreaks,
    }),
  ),
];

/** A table of costs and endings as suffixes of one kind. */
const suffixesOf = (
  table: readonly (readonly [cost: number, endings: string])[],
  like: Pick<Suffix, 'kind' | 'gaps'>,
): Suffix[] =>
  table.flatMap(([cost, endings]) => splitWords(endings).map((text) => ({ ...like, text, cost })));

/** After silent ه and, but for «ای», after ی: «رسانهای» → «رسانه‌ای», «حرفهایها» → «حرفه‌ای‌ها». */
const HEH_SUFFIXES: readonly Suffix[] = [
  ...suffixesOf(heh, { kind: 'heh', gaps: [0] }),
  ...suffixesOf(hehTwice, { kind: 'heh', gaps: [0, 'ای'.length] }),
];

/** Written joined after a consonant: possessives, ی, plural in ان, short copula («کتابم», «معلمان»). */
const JOINED_SUFFIXES = suffixesOf(joined, { kind: 'joined', gaps: [] });

/** Every ending, by its text. */
export const SUFFIXES: ReadonlyMap<string, readonly Suffix[]> = Map.groupBy(
  [
    ...PLURALS,
    ...COMPARATIVES,
    ...HEH_SUFFIXES,
    { text: 'اند', gaps: [0], kind: 'copula', cost: copula } as const,
    ...JOINED_SUFFIXES,
  ],
  (suffix) => suffix.text,
);

/** Length in UTF-16 units of the longest ending. */
export const LONGEST_SUFFIX = Math.max(...[...SUFFIXES.keys()].map((text) => text.length));
