import { fold } from '../../text/fold.ts';
import { groupBy } from '../content/group-by.ts';
import { LOCALES, type Locale } from './locale.ts';

/** Those of a list whose names begin with one letter. */
export interface LetterGroup<Item> {
  /** The letter as it stands over them; `#` over names that begin with no letter. */
  readonly letter: string;
  readonly items: readonly Item[];
}

/** The letter a name is listed under: its first one, without case and marks. آ and ا are one letter of the alphabet, as are ک and ك. */
function letterOf(name: string): string {
  const letter = /\p{L}/u.exec(fold(name).normalize('NFD'))?.[0];
  if (letter === undefined) return '#';
  // The letter alone would be taken for a stroke, or for the digit 1.
  return letter === 'ا' ? 'الف' : letter.toLocaleUpperCase('en');
}

/**
 * Items in the order of the alphabet of the page's language, by letter; names in another script stand after all of its own. The
 * order is that of Unicode's collation for the language: «پ» after «ب», «گ» after «ک», and a ZWNJ does not count.
 */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): LetterGroup<Item>[] {
  const { compare } = new Intl.Collator(LOCALES[locale].locale, { numeric: true });
  const sorted = items.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return [...groupBy(sorted, (item) => letterOf(nameOf(item)))].map(([letter, own]) => ({
    letter,
    items: own,
  }));
}
