import type { Token } from './tokenise.ts';

/** Endings that are written joined, after a ZWNJ, or after a space: «کتاب ها» is «کتاب‌ها». Folded. */
const ENDINGS = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری ام ات اش اند اید ایم مان تان شان'.split(' '),
);
/** Joined only to a word in ه: «هسته ای» is «هسته‌ای», «همه ی ما» «همه‌ی ما», and «ساخته شده» «ساخته‌شده». */
const AFTER_HEH = 'ای';
const EZAFE = 'ی';
const PASSIVE = 'شده';
/** «شده» with or without an ending of its own: «ساخته شده‌اند» is «ساخته شده اند». */
const isPassive = (word: string): boolean =>
  word.startsWith(PASSIVE) && (word === PASSIVE || isAfterHeh(word.slice(PASSIVE.length)));
const isAfterHeh = (word: string): boolean => word === AFTER_HEH || word === EZAFE || ENDINGS.has(word);
/** Whether a word belongs to the one in ه before it, which has `length` letters. */
const followsHeh = (word: string, length: number): boolean =>
  (length > 2 && (word === EZAFE || word === AFTER_HEH)) || (length > 3 && isPassive(word));
/** The prefixes of the present and imperfect, written before a verb in the same three ways: «می روم» is «می‌روم». */
const PREFIXES = new Set(['می', 'نمی']);
/** Verbal nouns of the form «گفت و گو»: the first word, and what comes after «و». */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  گفت: ['گو', 'گوی', 'گویی', 'گوها', 'گوهای', 'گوهایی'],
  جست: ['جو', 'جوی', 'جویی', 'جوها', 'جوهای', 'جوهایی'],
  شست: ['شو', 'شوی', 'شویی'],
  پرس: ['جو', 'جوی', 'جویی'],
};
/** Their spelling without «و», put back: «گفتگو» is «گفت‌وگو». */
const SHORT_PAIRS = /^(گفت|جست|شست)(?=(?:گو|جو|شو)(?:$|[هی]))/u;

const isPersian = (word: string): boolean => /^[\u0600-\u06ff]+$/u.test(word);

/** «می می‌شود»: what has the prefix already takes no second one; «می میرند» is of the verb مردن, and has none. */
const HAS_PREFIX = /^ن?می(?!(?:رد|رم|ری|ریم|رید|رند)$)/u;
const takesPrefix = (word: string): boolean => isPersian(word) && word.length > 1 && !HAS_PREFIX.test(word);

const merge = (...tokens: readonly Token[]): Token => {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('Unexpected no tokens, expected one or more');
  return { ...first, word: tokens.map((token) => token.word).join(''), end: last.end, parts: [] };
};

/** Words whose hamza is written on either of two letters, folded: «مسأله» and «مسئله», «مسؤول» and «مسئول», «هیأت» and «هیئت». */
const HAMZA_SEATS: readonly (readonly [RegExp, string])[] = [
  [/^مساله/u, 'مسیله'],
  [/^مسوول/u, 'مسیول'],
  [/^هیات/u, 'هییت'],
  [/^جرات/u, 'جریت'],
  [/^نشات/u, 'نشیت'],
  [/^شوون/u, 'شیون'],
  [/^رووس/u, 'ریوس'],
];

const canonical = (token: Token): Token => {
  let word = token.word.replace(SHORT_PAIRS, '$1و');
  for (const [written, otherwise] of HAMZA_SEATS) word = word.replace(written, otherwise);
  return word === token.word ? token : { ...token, word };
};

/**
 * Joins what Persian writes as one word, with a ZWNJ or nothing, and many people write with a space: so the three
 * spellings give the same words. Only words with nothing but white space between them are joined.
 */
export function joinSpaced(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const [next, afterNext] = [tokens[at + 1], tokens[at + 2]];
    const before = joined.at(-1);
    if (
      next?.word === 'و' &&
      next.follows &&
      afterNext?.follows &&
      PAIRS[token.word]?.includes(afterNext.word)
    ) {
      joined.push(canonical(merge(token, next, afterNext)));
      at += 2;
    } else if (PREFIXES.has(token.word) && next?.follows && takesPrefix(next.word)) {
      joined.push(canonical(merge(token, next)));
      at += 1;
    } else if (
      token.follows &&
      before !== undefined &&
      isPersian(before.word) &&
      before.word.length > 1 &&
      (ENDINGS.has(token.word) || (before.word.endsWith('ه') && followsHeh(token.word, before.word.length)))
    ) {
      joined[joined.length - 1] = canonical(merge(before, token));
    } else joined.push(canonical(token));
  }
  return joined;
}
