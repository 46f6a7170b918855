import { breakAt, cheapest, joins, type Stem, shifted } from './analysis.ts';
import { JOINED_ELEMENTS } from './tables/customs.ts';
import { FIRST_ELEMENTS, MEASURED, NUMERALS } from './tables/first-elements.ts';
import { SECOND_ELEMENTS } from './tables/second-elements.ts';
import { WEIGHTS } from './weights.ts';

const RULE = 'zwnj-compound';
/** Two words of which neither is known to form compounds. */
const PAIR_RULE = 'zwnj-word-pair';

const MEASURE = /[هی]$/;
const SET_OFF = /[هی]$/;

/** Looks up the readings of a part: words and, for longer wholes, compounds. */
export type PartReader = (part: string) => readonly Stem[];

/** The two parts of a word, each with its best reading if it is a word itself. */
interface Parts {
  readonly first: string;
  readonly second: string;
  readonly readFirst: Stem | undefined;
  readonly readSecond: Stem | undefined;
}

interface Weighed {
  readonly cost: number;
  readonly rule: string;
}

const { compound, unknown } = WEIGHTS;

/** Chance finds a short part in any word («در» in «دردبستان»), so it costs: 0 from four letters on. */
const shortness = (part: string): number =>
  part.length >= 4 ? 0 : part.length === 3 ? compound.threeLetters : compound.twoLetters;

/** What a word costs as these two parts, or null where they form none: «صلح» + «آمیز» → 1.3. */
function weighParts({ first, second, readFirst, readSecond }: Parts): Weighed | null {
  const known = (cost: number): Weighed => ({ cost, rule: RULE });
  const secondRisk = SECOND_ELEMENTS.get(second);
  const firstRisk = FIRST_ELEMENTS.get(first);
  // «سه» + «جانبه», «ده» + «روزه»: a numeral and what it measures.
  if (NUMERALS.has(first) && (MEASURED.has(second) || (readSecond !== undefined && MEASURE.test(second))))
    return known(compound.numeral);
  // «صلح» + «آمیز»: a word and an element that closes compounds.
  if (readFirst !== undefined && secondRisk !== undefined) {
    const short = shortness(first) * (1 + compound.shortBeforeRisky * secondRisk);
    return known(compound.second + secondRisk * compound.riskySecond + short);
  }
  // «بی» + «ثباتی»: an element that opens compounds and a word.
  if (readSecond !== undefined && firstRisk !== undefined) {
    const short = compound.shortAfterFirst * shortness(second);
    return known(compound.first + firstRisk * compound.adjectiveFirst + short);
  }
  // «ایکس» + «زدایی»: something unknown and an element that closes compounds freely.
  if (secondRisk === 0 && second.length >= 4 && first.length >= 3) return known(unknown.part);
  // «مذاکره» + «کنندگان»: two words.
  if (readFirst !== undefined && readSecond !== undefined && first.length >= 3 && second.length >= 3) {
    const short = shortness(first) + shortness(second);
    return { cost: compound.pair + compound.pairShortness * short, rule: PAIR_RULE };
  }
  return null;
}

const compoundOf = (stem: Pick<Stem, 'breaks' | 'cost'>): Stem => ({ ...stem, flags: 0, kind: 'compound' });

/** `key` as two parts, the first of `at` letters; undefined where they form no word. */
function pairAt(key: string, at: number, read: PartReader): Stem | undefined {
  const [first, second] = [key.slice(0, at), key.slice(at)];
  const [readFirst, readSecond] = [cheapest(read(first)), cheapest(read(second))];
  // «فرهنگ» + «سرا»: the word is well formed and has no ZWNJ.
  if (readFirst !== undefined && JOINED_ELEMENTS.has(second) && !SET_OFF.test(first)) {
    const cost = compound.joinedElement + shortness(first) + readFirst.cost;
    return compoundOf({ breaks: readFirst.breaks, cost });
  }
  const weighed = weighParts({ first, second, readFirst, readSecond });
  if (weighed === null) return undefined;
  return compoundOf({
    breaks: [
      ...(readFirst?.breaks ?? []),
      ...breakAt(key, at, weighed.rule),
      ...shifted(readSecond?.breaks ?? [], at),
    ],
    cost: weighed.cost + (readFirst?.cost ?? 0) + (readSecond?.cost ?? 0),
  });
}

/** What stands between the words of a linked compound: the article, «و», «بن» of Arabic names. */
type Link = keyof typeof compound.links;
const LINKS = Object.keys(compound.links) as Link[];

/** `key` as two words with `link` between them, the first of `at` letters: «بین‌المللی», «گفت‌وگو», «علی‌بن‌موسی». */
function linkedAt(key: string, at: number, link: Link, read: PartReader): Stem | undefined {
  const [first, second] = [key.slice(0, at), key.slice(at + link.length)];
  if (second.length < 3 || (link === 'و' && first.length < 3)) return undefined;
  if (link !== 'بن' && !joins(first.at(-1))) return undefined;
  const [readFirst, readSecond] = [cheapest(read(first)), cheapest(read(second))];
  if (readFirst === undefined || readSecond === undefined) return undefined;
  return compoundOf({
    breaks: [
      ...readFirst.breaks,
      ...breakAt(key, at, RULE),
      ...(link === 'بن' ? breakAt(key, at + link.length, RULE) : []),
      ...shifted(readSecond.breaks, at + link.length),
    ],
    cost: compound.links[link] + readFirst.cost + readSecond.cost + shortness(first) + shortness(second),
  });
}

/** Every place from `from` on at which `link` stands in `key`. */
function placesOf(link: string, key: string, from: number): number[] {
  const places: number[] = [];
  for (let at = key.indexOf(link, from); at >= 0; at = key.indexOf(link, at + 1)) places.push(at);
  return places;
}

/**
 * Readings of `key` as two parts: «سرمایه‌گذاری», «هم‌سطح», «سه‌جانبه», «صلح‌آمیز», «گفت‌وگو». Where the first part ends in
 * a letter that does not join («کارسازی») the reading has no break there, but still says that the word is well formed.
 *
 * @param key joined spelling
 * @param read readings of a part as a word; a part may itself be a compound
 */
export function compoundStems(key: string, read: PartReader): Stem[] {
  const stems: (Stem | undefined)[] = [];
  for (let at = 2; at <= key.length - 2; at += 1) {
    const isVerb = at <= 3 && (key.slice(0, at) === 'می' || key.slice(0, at) === 'نمی');
    if (!isVerb) stems.push(pairAt(key, at, read));
  }
  for (const link of LINKS) {
    for (const at of placesOf(link, key, 2)) stems.push(linkedAt(key, at, link, read));
  }
  return stems.filter((stem) => stem !== undefined);
}
