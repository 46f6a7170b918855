import { breakAt, cheapest, joins, type Stem, shifted } from './analysis.ts';
import { isParticiple, surelyEndsInSilentHeh } from './silent-heh.ts';
import { JOINED_ELEMENTS } from './tables/customs.ts';
import { FIRST_ELEMENTS } from './tables/first-elements.ts';
import { MEASURED, MONTHS, NUMERALS, ORDINALS } from './tables/numerals.ts';
import { CLOSE_NAMES, NAME_PART, SECOND_ELEMENTS } from './tables/second-elements.ts';
import { WEIGHTS } from './zwnj-weights.ts';

const RULE = 'zwnj-compound';
const HEH_OR_YEH = /[هی]$/;
const FROM_HEH = /(گان|گی)$/;
const NEGATION = /^نا/;
/** Letters and endings that Arabic does not have: no Arabic article stands in a word with one («کاتالانیسم»). */
const NOT_ARABIC = /[پچژگ]|یسم?$/;

/** Letters that only words from Arabic have, and no name of Europe, East Asia or America. */
const ONLY_ARABIC = /[ثحذصضطظعق]/;

/** Looks up the readings of a part: words and, for longer wholes, compounds. */
export type PartReader = (part: string) => readonly Stem[];

/** The two parts of a word, each with its best reading if it is a word itself. */
interface Parts {
  readonly first: string;
  readonly second: string;
  readonly readFirst: Stem | undefined;
  readonly readSecond: Stem | undefined;
}

const { compound } = WEIGHTS;

/** Chance finds a short part in any word («در» in «دردبستان»), so it costs: 0 from four letters on. */
const shortness = (part: string): number =>
  part.length >= 4 ? 0 : part.length === 3 ? compound.threeLetters : compound.twoLetters;

/** «کننده», and «کنندگان», «زدگی» made from «کننده» and «زده»; «نایافته» made from «یافته». */
const isSecondElement = (part: string): boolean =>
  SECOND_ELEMENTS.has(part) ||
  SECOND_ELEMENTS.has(part.replace(FROM_HEH, 'ه')) ||
  (part.length > 5 && SECOND_ELEMENTS.has(part.replace(NEGATION, '')));

/**
 * «صنعت» + «نفت»: two nouns. Many a foreign name looks like two words, too («اسپرینگفیلد»), but none has one of the
 * letters that only Arabic words have; and names of people are left alone («مهدیقلی»).
 */
function areTwoNouns({ first, second, readFirst, readSecond }: Parts): boolean {
  if (first.length < 4 || second.length < 3 || !joins(first.at(-1))) return false;
  if (readFirst === undefined || readSecond === undefined || readFirst.flags === 0) return false;
  // «صلیب» + «یون»: a word in ی is more often an ending.
  if (second.startsWith('ی') || NAME_PART.test(first) || NAME_PART.test(second)) return false;
  return ONLY_ARABIC.test(first + second);
}

/** What a word costs as these two parts, or null where they form none: «صلح» + «آمیز» → 1.3. */
function weighParts({ first, second, readFirst, readSecond }: Parts): number | null {
  // «سه» + «جانبه», «ده» + «روزه»: a numeral and what it measures.
  const isMeasure = MEASURED.has(second) || (readSecond !== undefined && HEH_OR_YEH.test(second));
  if (NUMERALS.has(first) && isMeasure) return compound.numeral;
  // «دوم» + «خردادی»: a day of a month.
  if (ORDINALS.has(first) && MONTHS.has(second.replace(/ی$/, ''))) return compound.numeral;
  // «شریفی» + «نسب»: a surname in ی and what closes surnames.
  if (first.length >= 4 && first.endsWith('ی') && readFirst !== undefined && CLOSE_NAMES.has(second))
    return compound.second;
  // «صلح» + «آمیز»: a word and an element that closes compounds.
  const isLong = first.length + second.length >= 6 || first.length > 3;
  if (readFirst !== undefined && isLong && isSecondElement(second)) return compound.second + shortness(first);
  // «بی» + «عدالتی»: an element that opens compounds, and a word.
  if (readSecond !== undefined && second.length >= (FIRST_ELEMENTS.get(first) ?? Number.POSITIVE_INFINITY))
    return compound.first;
  // «کشیده» + «شد», «جبهه» + «شرقی»: whatever the second word is, it is not written joined to silent ه.
  if (first.length >= 3 && readSecond !== undefined && surelyEndsInSilentHeh(first, readFirst?.flags ?? 0))
    return first.length >= 4 || isParticiple(first) ? compound.afterHeh : null;
  if (areTwoNouns({ first, second, readFirst, readSecond })) return compound.nouns;
  return null;
}

const compoundOf = (stem: Pick<Stem, 'breaks' | 'cost'>): Stem => ({ ...stem, flags: 0, kind: 'compound' });

/** `key` as two parts, the first of `at` letters; undefined where they form no word. */
function pairAt(key: string, at: number, read: PartReader): Stem | undefined {
  const [first, second] = [key.slice(0, at), key.slice(at)];
  const [readFirst, readSecond] = [cheapest(read(first)), cheapest(read(second))];
  // «فرهنگ» + «سرا»: the word is well formed and has no ZWNJ.
  if (readFirst !== undefined && JOINED_ELEMENTS.has(second) && !HEH_OR_YEH.test(first)) {
    const cost = compound.joinedElement + shortness(first) + readFirst.cost;
    return compoundOf({ breaks: readFirst.breaks, cost });
  }
  const cost = weighParts({ first, second, readFirst, readSecond });
  if (cost === null) return undefined;
  return compoundOf({
    breaks: [
      ...(readFirst?.breaks ?? []),
      ...breakAt(key, at, RULE),
      ...shifted(readSecond?.breaks ?? [], at),
    ],
    cost: cost + (readFirst?.cost ?? 0) + (readSecond?.cost ?? 0),
  });
}

/** «بن» stands between two Arabic names. */
const LINK = 'بن';

/** `key` as two names with «بن» between them, the first of `at` letters: «علی‌بن‌موسی». */
function linkedAt(key: string, at: number, read: PartReader): Stem | undefined {
  const [first, second] = [key.slice(0, at), key.slice(at + LINK.length)];
  if (second.length < 3) return undefined;
  const [readFirst, readSecond] = [cheapest(read(first)), cheapest(read(second))];
  if (readFirst === undefined || readSecond === undefined) return undefined;
  return compoundOf({
    breaks: [
      ...readFirst.breaks,
      ...breakAt(key, at, RULE),
      ...breakAt(key, at + LINK.length, RULE),
      ...shifted(readSecond.breaks, at + LINK.length),
    ],
    cost: compound.linked + readFirst.cost + readSecond.cost + shortness(first) + shortness(second),
  });
}

/** The Arabic article stands between two Arabic words. */
const ARTICLE = 'ال';

/** `key` as two Arabic words and the article, the first of `at` letters: «خارق‌العاده»; «شمالشرقی» is «شمال» and «شرقی». */
function arabicAt(key: string, at: number, read: PartReader): Stem | undefined {
  const [first, second] = [key.slice(0, at), key.slice(at + ARTICLE.length)];
  if (second.length < 4 || second.endsWith('ی') || !joins(first.at(-1)) || NOT_ARABIC.test(key))
    return undefined;
  if (read(first + ARTICLE).length > 0) return undefined;
  const [readFirst, readSecond] = [cheapest(read(first)), cheapest(read(second))];
  if (readFirst === undefined || readSecond === undefined) return undefined;
  return compoundOf({
    breaks: breakAt(key, at, RULE),
    cost: compound.article + readFirst.cost + readSecond.cost + shortness(first),
  });
}

/** Every place from `from` on at which `link` stands in `key`. */
function placesOf(link: string, key: string, from: number): number[] {
  const places: number[] = [];
  for (let at = key.indexOf(link, from); at >= 0; at = key.indexOf(link, at + 1)) places.push(at);
  return places;
}

/**
 * Readings of `key` as two parts: «سرمایه‌گذاری», «سه‌جانبه», «صلح‌آمیز», «علی‌بن‌موسی». Where the first part ends in
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
  for (const at of placesOf(LINK, key, 2)) stems.push(linkedAt(key, at, read));
  for (const at of placesOf(ARTICLE, key, 2)) stems.push(arabicAt(key, at, read));
  return stems.filter((stem) => stem !== undefined);
}
