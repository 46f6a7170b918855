import { results as english } from '../../../i18n/en.json?results';
import { results as persian } from '../../../i18n/fa.json?results';
import type { Language } from '../../../schemas/search-index.ts';
import { persianDigits } from '../../../text/characters.ts';
import { fill } from '../../../text/fill.ts';

export type Messages = typeof english;

/** The search's own words in the reader's language. */
export function messagesFor(lang: Language): Messages {
  return lang === 'fa' ? persian : english;
}

/**
 * A number as the language writes it, in groups of three: «۱٬۰۰۳», “1,003”. `Intl` says the same, but a phone that has not used it yet
 * takes longer for its first number than for the search.
 */
export function inDigits(count: number, lang: Language): string {
  const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, lang === 'fa' ? '٬' : ',');
  return lang === 'fa' ? persianDigits(grouped) : grouped;
}

/** How many results, in the language's own digits: «۱۲ نتیجه», “12 results”; of something else with its `forms`. */
export function countMessage(count: number, lang: Language, forms = messagesFor(lang).count): string {
  return fill(forms[count === 1 ? 'one' : 'other'], { n: inDigits(count, lang) });
}

/** `words` as a list in the language, each in its own quotation marks. */
export function wordList(words: readonly string[], lang: Language): string {
  return words.map((word) => (lang === 'fa' ? `«${word}»` : `“${word}”`)).join(lang === 'fa' ? '، ' : ', ');
}
