import type { Display, FacetLabel, FieldLengths } from '../../src/schemas/search-index.ts';
import { exactToken } from '../../src/text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/words/search-fields.ts';
import { analysed } from './analysed.ts';

/**
 * Searched, beside the text: each entry is a phrase. `office` is found as the names of the speaker are, and stands after them; `further`
 * are translations into further languages, whose words are found as those of the text are and stand after all others.
 */
export type Fields = Readonly<
  Partial<Record<Exclude<Field, 'text'> | 'office' | 'further', readonly string[]>>
>;

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

/** Index entries that stand beside one another and weigh the same. */
export interface Section {
  /** What an entry weighs against one of the text, which is 1. */
  readonly weight: number;
  readonly entries: readonly string[];
}

/** A segment in one language as it is indexed: its places count through all sections. */
export interface IndexContent {
  readonly sections: readonly Section[];
  readonly lengths: FieldLengths;
  /** Of a page without words: for how many places it counts, so that the usual length of pages, by which words weigh, stays what it is. */
  readonly stands?: number;
}

/** A segment without words. */
export const NO_WORDS: IndexContent = { sections: [], lengths: [0, 0, 0, 0] };

/** How many places of words there are. */
export const placesIn = ({ sections }: IndexContent): number =>
  sections.reduce((sum, { entries }) => sum + entries.length, 0);

const entriesOf = (texts: readonly string[], field: Field): string[] =>
  texts.flatMap((text) => analysed(text).map((term) => exactToken(term, field)));

/** What is indexed of a segment in one language: the entries of its text first, so that their places are those of the text's words. */
export function contentOf(text: string, fields: Fields): IndexContent {
  const of = (field: Exclude<Field, 'text'>): string[] => entriesOf(fields[field] ?? [], field);
  const [spoken, title, occasion, name] = [
    entriesOf([text], 'text'),
    of('title'),
    of('occasion'),
    of('speaker'),
  ];
  const speaker = [...name, ...entriesOf(fields.office ?? [], 'speaker')];
  const sections = Object.entries({ text: spoken, title, occasion, speaker }).map(
    ([field, entries]): Section => ({ weight: FIELD_WEIGHTS[field as Field], entries }),
  );
  sections.push({ weight: FIELD_WEIGHTS.text, entries: entriesOf(fields.further ?? [], 'text') });
  return {
    sections: sections.filter(({ entries }) => entries.length > 0),
    lengths: [spoken.length, title.length, occasion.length, name.length],
  };
}
