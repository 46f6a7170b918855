import type { Display } from '../../src/schemas/search-index.ts';
import { analyse } from '../../src/text/analyse.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/field.ts';
import { exactToken } from '../../src/text/index-token.ts';

/** One segment in one language, as it goes into the index. */
export interface SearchRecord {
  readonly display: Display;
  /** Searched, beside the text: each entry is a phrase. */
  readonly fields: Readonly<Partial<Record<Exclude<Field, 'text'>, readonly string[]>>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

const words = (texts: readonly string[], field: Field): string =>
  texts.flatMap((text) => analyse(text).map((term) => exactToken(term, field))).join(' ');

/**
 * The record as Pagefind takes it: index entries with spaces between, the text's first, so that their positions are
 * those of the text's words. A field other than the text stands between Pagefind's own weight marks.
 */
export function contentOf(record: SearchRecord): string {
  const sections = [words([record.display.text], 'text')];
  for (const field of ['title', 'occasion', 'speaker'] as const) {
    const section = words(record.fields[field] ?? [], field);
    if (section === '') continue;
    sections.push(`___PAGEFIND_WEIGHT___${FIELD_WEIGHTS[field]} ${section} ___END_PAGEFIND_WEIGHT___`);
  }
  return sections.filter((section) => section !== '').join(' ');
}
