import type { Display, DisplayText, FacetLabel } from '../../src/schemas/search-index.ts';
import { analyse } from '../../src/text/words/analyse.ts';
import { exactToken } from '../../src/text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/words/search-fields.ts';

/** Searched, beside the text: each entry is a phrase. */
export type Fields = Readonly<Partial<Record<Exclude<Field, 'text'>, readonly string[]>>>;

/** What can be narrowed by (`src/browser/search/engine/api.ts`, `FacetName`): the id and the names that are shown. */
export type FacetLabels = Readonly<Record<string, FacetLabel>>;

/** One segment as it goes into the index. */
export interface SearchSegment {
  readonly display: Display;
  readonly fields: { readonly fa: Fields; readonly en: Fields };
  readonly facets: FacetLabels;
  /** The day it was said on, as far as known: `2025-08-19`. */
  readonly date: string | null;
}

const words = (texts: readonly string[], field: Field): string =>
  texts.flatMap((text) => analyse(text).map((term) => exactToken(term, field))).join(' ');

/**
 * A segment in one language as Pagefind takes it: index entries with spaces between, the text's first, so that their
 * positions are those of the text's words. A field other than the text stands between Pagefind's own weight marks.
 */
export function contentOf({ text }: DisplayText, fields: Fields): string {
  const sections = [words([text], 'text')];
  for (const field of ['title', 'occasion', 'speaker'] as const) {
    const section = words(fields[field] ?? [], field);
    if (section === '') continue;
    sections.push(`___PAGEFIND_WEIGHT___${FIELD_WEIGHTS[field]} ${section} ___END_PAGEFIND_WEIGHT___`);
  }
  return sections.filter((section) => section !== '').join(' ');
}
