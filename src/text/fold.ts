import { asciiDigit, PERSIAN_LETTERS } from './characters.ts';
import { type SwappedRange, swappedRanges } from './swapped-years.ts';

/** A folded text that remembers where it came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the UTF-16 offset in the original; one more entry gives the original's length. */
  readonly offsets: readonly number[];
}

/** Letters that Persian keyboards, Arabic keyboards and old encodings write differently for the same sound. */
const LETTERS: Readonly<Record<string, string>> = {
  ...PERSIAN_LETTERS,
  ئ: 'ی',
  ې: 'ی',
  ے: 'ی',
  ڪ: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  ۿ: 'ه',
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};

/** Left out altogether: hamza alone, tatweel, diacritics, and format characters (joiners, bidi controls, soft hyphen, BOM). */
const DROPPED = /^[\u0621\u0640\p{M}\p{Cf}]$/u;

/** Each character seen so far → what it folds to: texts have a few hundred characters, and ask for each of them often. */
const FOLDED = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  let folded = '';
  // NFKD takes presentation forms and ligatures apart and separates Latin accents; LETTERS comes before it,
  // because it would otherwise turn ئ into an Arabic yeh and a mark.
  for (const part of (LETTERS[character] ?? character).normalize('NFKD')) {
    const letter = LETTERS[part] ?? part;
    if (!DROPPED.test(letter)) folded += /^\s$/u.test(letter) ? ' ' : asciiDigit(letter).toLowerCase();
  }
  FOLDED.set(character, folded);
  return folded;
}

/** Puts the ends of a swapped range of years in order, so that the received and the mended text fold alike. */
function orderRanges(text: string): string {
  let ordered = '';
  let at = 0;
  for (const { start, end, mended } of swappedRanges(text)) {
    ordered += text.slice(at, start) + mended;
    at = end;
  }
  return ordered + text.slice(at);
}

/** Two digits with nothing but what folding drops between them: a text without them has no range of years. */
const TWO_DIGITS = /\p{Nd}[\u0621\u0640\p{M}\p{Cf}]*\p{Nd}/u;

/** `text` folded character by character; ranges of years as they stand. */
function foldCharacters(text: string): Folded {
  let folded = '';
  let last = ' ';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const units = foldCharacter(character);
    for (let i = 0; i < units.length; i += 1) {
      const unit = units.charAt(i);
      if (unit === ' ' && last === ' ') continue;
      folded += unit;
      last = unit;
      offsets.push(at);
    }
    at += character.length;
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    offsets.pop();
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/**
 * The swapped ranges of years in a text that is not folded, found as `fold` finds them, so that mending one leaves the
 * folded text as it was. Those with anything but digits, a dash and spaces in them are left out. Offsets are UTF-16.
 */
export function swappedRangesIn(text: string): SwappedRange[] {
  if (!TWO_DIGITS.test(text)) return [];
  const folded = foldCharacters(text);
  return swappedRanges(folded.text).flatMap(({ start, end }): SwappedRange[] => {
    const from = folded.offsets[start] ?? text.length;
    const to = (folded.offsets[end - 1] ?? text.length) + 1;
    const range = text.slice(from, to);
    if (range.length !== end - start) return [];
    return [{ start: from, end: to, mended: range.slice(-4) + range.slice(4, -4) + range.slice(0, 4) }];
  });
}

/**
 * Folds `text` for comparing and searching: lossy, never shown. Spellings of one word fold alike (ي/ی, ك/ک, ه forms,
 * hamza and alef forms, digits of three scripts, diacritics, tatweel, ZWNJ, case); runs of white space become one
 * space, none at the ends. Idempotent; `fold(normalise(x)) = fold(x)`, but for a space or a sign that stood in the place
 * of a ZWNJ. Returns the original offset of each unit.
 */
export function foldWithOffsets(text: string): Folded {
  const { text: folded, offsets } = foldCharacters(text);
  return { text: orderRanges(folded), offsets };
}

/** The folded words of a stretch of the original text; `start` and `end` are UTF-16, into the original. */
export function foldedBetween({ text, offsets }: Folded, start: number, end: number): string {
  return text.slice(firstFrom(offsets, start), firstFrom(offsets, end));
}

/** The index of the first of `offsets`, which ascend, that is `least` or more. */
function firstFrom(offsets: readonly number[], least: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `foldWithOffsets` without the offsets. */
export function fold(text: string): string {
  return foldWithOffsets(text).text;
}
