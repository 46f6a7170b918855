import type { Display, FacetLabel, FieldLengths } from '../../src/schemas/search-index.ts';
import { analyse } from '../../src/text/words/analyse.ts';
import { exactToken } from '../../src/text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/words/search-fields.ts';

/** Searched, beside the text: each entry is a phrase. `office` is found as the names of the speaker are, and stands after them. */
export type Fields = Readonly<Partial<Record<Exclude<Field, 'text'> | 'office', readonly string[]>>>;

/** What can be narrowed by (`src/browser/search/engine/api.ts`, `FacetName`): ids and the names that are shown. */
export type FacetLabels = Readonly<Record<string, readonly FacetLabel[]>>;

/** One segment as it goes into the index. */
export interface SearchSegment {
  readonly display: Display;
  readonly fields: { readonly fa: Fields; readonly en: Fields };
  readonly facets: FacetLabels;
  /** The days it was said on, as far as known: `2025-08-19`, or the first and the last of them with a slash between. */
  readonly date: string | null;
}

const words = (texts: readonly string[], field: Field): string[] =>
  texts.flatMap((text) => analyse(text).map((term) => exactToken(term, field)));

/** A record as Pagefind takes it, and how many words its fields have there. */
interface Content {
  readonly content: string;
  readonly lengths: FieldLengths;
}

/**
 * A segment in one language as Pagefind takes it: index entries with spaces between, the text's first, so that their
 * positions are those of the text's words. A field other than the text stands between Pagefind's own weight marks.
 */
export function contentOf(text: string, fields: Fields): Content {
  const spoken = words([text], 'text');
  const sections = spoken.length === 0 ? [] : [spoken.join(' ')];
  const count = { title: 0, occasion: 0, speaker: 0 };
  for (const field of ['title', 'occasion', 'speaker'] as const) {
    const section = words(fields[field] ?? [], field);
    count[field] = section.length;
    if (field === 'speaker') section.push(...words(fields.office ?? [], field));
    if (section.length === 0) continue;
    sections.push(
      `___PAGEFIND_WEIGHT___${FIELD_WEIGHTS[field]} ${section.join(' ')} ___END_PAGEFIND_WEIGHT___`,
    );
  }
  return {
    content: sections.join(' '),
    lengths: [spoken.length, count.title, count.occasion, count.speaker],
  };
}
