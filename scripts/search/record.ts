import { analyse, type Term } from '../../src/text/analyse.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/field.ts';
import { exactToken } from '../../src/text/index-token.ts';

export type Language = 'fa' | 'en';

/** What a result shows; kept beside Pagefind's index, since that holds folded words only. */
export interface Display {
  readonly doc: string;
  readonly segment: string;
  readonly lang: Language;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly occasion: { readonly id: string; readonly title: string } | null;
}

/** One segment in one language, as it goes into the index. */
export interface SearchRecord {
  readonly display: Display;
  /** Searched, beside the text: each entry is a phrase. */
  readonly fields: Readonly<Partial<Record<Exclude<Field, 'text'>, readonly string[]>>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** A word and, where it was written with ZWNJs, its pieces too: so that «جمهور» finds «رئیس‌جمهور». */
const tokensOf = (term: Term): string[] => [exactToken(term)];

const words = (texts: readonly string[]): string =>
  texts.flatMap((text) => analyse(text).flatMap(tokensOf)).join(' ');

/**
 * The record as Pagefind takes it: index entries with spaces between; a field other than the text stands between
 * Pagefind's own weight marks. Pagefind gives back each place's weight, which tells the client the field.
 */
export function contentOf(record: SearchRecord): string {
  const sections = [words([record.display.text])];
  for (const field of ['title', 'occasion', 'speaker'] as const) {
    const section = words(record.fields[field] ?? []);
    if (section === '') continue;
    sections.push(`___PAGEFIND_WEIGHT___${FIELD_WEIGHTS[field]} ${section} ___END_PAGEFIND_WEIGHT___`);
  }
  return sections.filter((section) => section !== '').join(' ');
}
