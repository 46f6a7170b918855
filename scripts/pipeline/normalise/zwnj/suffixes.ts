/** Endings of nouns and adjectives, as they follow a stem in a joined spelling. */
export interface Suffix {
  readonly text: string;
  /** Offsets in `text` where ZWNJ stands if the letter before joins; 0 is between stem and ending. */
  readonly gaps: readonly number[];
  readonly kind: 'plural' | 'comparative' | 'heh' | 'copula' | 'joined';
  readonly cost: number;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const PLURAL_TAILS = words('ی یی ئی یم یت یش یمان یشان ست');
/** Rarer in print than the perfects that they resemble («کرده‌ایم», «شده‌اید»). */
const RARE_PLURAL_TAILS = words('یتان یند ییم ییند');
const SPOKEN_PLURAL_TAILS = words('م ت ش مون تون شون مان تان شان رو');
const COMPARATIVE_TAILS = words('ی م ند ست یم ید ش شان');
const PLURALS: readonly Suffix[] = ['', ...PLURAL_TAILS]
  .map((tail): Suffix => ({ text: `ها${tail}`, gaps: [0], kind: 'plural', cost: 0.5 }))
  .concat(RARE_PLURAL_TAILS.map((tail) => ({ text: `ها${tail}`, gaps: [0], kind: 'plural', cost: 1 })))
  .concat(SPOKEN_PLURAL_TAILS.map((tail) => ({ text: `ها${tail}`, gaps: [0], kind: 'plural', cost: 3 })));

const COMPARATIVES: readonly Suffix[] = [
  ...['', ...COMPARATIVE_TAILS, 'ها', 'های', 'هایی', 'ان'].map(
    (tail): Suffix => ({ text: `تر${tail}`, gaps: [0], kind: 'comparative', cost: 0.5 }),
  ),
  ...['', ...words('م ند ست شان ش شون')].map(
    (tail): Suffix => ({ text: `ترین${tail}`, gaps: [0], kind: 'comparative', cost: 0.5 }),
  ),
  ...words('ها های هایی هایش هایشان').map(
    (tail): Suffix => ({ text: `ترین${tail}`, gaps: [0, 4], kind: 'comparative', cost: 0.7 }),
  ),
];

const heh = (text: string, cost: number, gaps: readonly number[] = [0]): Suffix => ({
  text,
  gaps,
  kind: 'heh',
  cost,
});

/** After silent ه and, but for «ای», after ی. */
const HEH_SUFFIXES: readonly Suffix[] = [
  heh('ی', 0.6),
  heh('ای', 0.5),
  heh('ام', 0.8),
  heh('ات', 0.8),
  heh('اش', 0.6),
  heh('ایم', 2),
  heh('اید', 2),
  heh('اند', 0.6),
  heh('مان', 0.8),
  heh('تان', 0.8),
  heh('شان', 0.8),
  heh('ایست', 1),
  heh('ایها', 1, [0, 2]),
  heh('ایهای', 1, [0, 2]),
  heh('ایهایی', 1, [0, 2]),
  heh('ایترین', 1, [0, 2]),
  heh('ایتر', 1, [0, 2]),
  heh('ایاش', 1, [0, 2]),
  heh('ایام', 1.4, [0, 2]),
  heh('ایاند', 1, [0, 2]),
  heh('اییم', 1.5),
]; // prettier-ignore

const joined = (text: string, cost: number): Suffix => ({ text, gaps: [], kind: 'joined', cost });

/** Written joined after a consonant: possessives, ی, plural in ان, short copula. */
const JOINED_SUFFIXES: readonly Suffix[] = [
  joined('ی', 0.3),
  joined('م', 0.8),
  joined('ت', 0.9),
  joined('ش', 0.5),
  joined('مان', 0.5),
  joined('تان', 0.6),
  joined('شان', 0.5),
  joined('ان', 0.4),
  joined('انی', 0.5),
  joined('انش', 0.7),
  joined('انشان', 0.7),
  joined('انم', 0.9),
  joined('انمان', 0.7),
  joined('اند', 1.5),
  joined('ند', 1.3),
  joined('یم', 1.3),
  joined('ید', 1.4),
  joined('ست', 0.9),
  joined('یست', 1),
  joined('انه', 0.4),
  joined('ک', 2),
  joined('کی', 2),
  joined('یی', 0.8),
  joined('یش', 0.8),
  joined('یشان', 0.8),
  joined('یمان', 0.8),
  joined('یان', 0.9),
]; // prettier-ignore

/** Every ending, by its text. */
export const SUFFIXES: ReadonlyMap<string, readonly Suffix[]> = Map.groupBy(
  [
    ...PLURALS,
    ...COMPARATIVES,
    ...HEH_SUFFIXES,
    { text: 'اند', gaps: [0], kind: 'copula', cost: 2.2 } as const,
    ...JOINED_SUFFIXES,
  ],
  (suffix) => suffix.text,
);

/** Length in UTF-16 units of the longest ending. */
export const LONGEST_SUFFIX = Math.max(...[...SUFFIXES.keys()].map((text) => text.length));
