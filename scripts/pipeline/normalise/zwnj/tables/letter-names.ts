import { splitWords } from './split-words.ts';

/** The names of the Latin letters, as Persian spells abbreviations out: «بی‌بی‌سی», «آی‌بی‌ام». */
const LETTER_NAMES = splitWords(
  'ای بی سی دی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد',
);

/** What an abbreviation names, so that a word after it that could be a name is letters: «خبرگزاری پی‌تی‌ای». */
export const BEFORE_LETTERS: ReadonlySet<string> = new Set(
  splitWords('خبرگزاری شبکه تلویزیون تلویزیونی رادیو شرکت سازمان باشگاه بانک پروتکل فرمت آزمایش آزمون'),
);

/** A word as the names of letters, the shortest name first where there are two ways; null where it has another part. */
function letters(word: string): readonly string[] | null {
  if (word === '') return [];
  for (const name of LETTER_NAMES) {
    const rest = word.startsWith(name) ? letters(word.slice(name.length)) : null;
    if (rest !== null) return [name, ...rest];
  }
  return null;
}

/** A word that is three names of letters or more. */
export interface SpelledOut {
  /** Offsets in it at which a name begins, but for the first. */
  readonly breaks: readonly number[];
  /** Whether it cannot be a name: «بیانسی» and «اسپیسی» can. */
  readonly isCertain: boolean;
}

/** `word` as an abbreviation that is spelled out; null where it is none. */
export function spelledOut(word: string): SpelledOut | null {
  const names = letters(word);
  if (names === null || names.length < 3) return null;
  const breaks: number[] = [];
  for (const name of names.slice(0, -1)) breaks.push((breaks.at(-1) ?? 0) + name.length);
  const isCertain =
    names.length > 3 || names.some((name, at) => name === 'آی' || name === 'اچ' || (name === 'آر' && at > 0));
  return { breaks, isCertain };
}
