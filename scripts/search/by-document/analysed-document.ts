import { recordNumber } from '../../../src/schemas/search-index.ts';
import { LANGUAGES } from '../../../src/text/direction.ts';
import { contentOf, type IndexContent, NO_WORDS, placesIn, type SearchSegment } from '../index-content.ts';
import { type PagePostings, postingsOf } from '../word-index/page-postings.ts';
import { type WordCounts, wordsOf } from '../word-lists.ts';

/** A segment as it is put into the files of the search beside the index. */
interface AnalysedSegment extends Pick<SearchSegment, 'facets' | 'date'> {
  /** What results show of it, as JSON in one line. */
  readonly display: string;
}

/**
 * All that the search of a site takes of a document. It depends on nothing but the document's data, and is plain data itself: so it can
 * be made in any thread, and kept.
 */
export interface AnalysedDocument {
  readonly segments: readonly AnalysedSegment[];
  /** Its pages of the index: each segment in each language in which there is a text of it. */
  readonly postings: PagePostings;
  readonly words: WordCounts;
}

/**
 * The records of segments in the index, the segments counted from 0. Where anything of a document is translated, all of its segments have a
 * record in both languages, some without words: a translation that is out of date after a change, or that comes, leaves the numbers of all
 * pages after it as they were, and with them nearly all files of the index.
 */
function* recordsIn(segments: readonly SearchSegment[]): Generator<[record: number, content: IndexContent]> {
  const told = LANGUAGES.filter((lang) => segments.some(({ display }) => display.text[lang] !== null));
  for (const [at, { display, fields }] of segments.entries()) {
    const own = contentOf(display.text.fa, fields.fa);
    for (const lang of told) {
      const text = display.text[lang];
      if (text === null) yield [recordNumber(at, lang), { ...NO_WORDS, stands: placesIn(own) }];
      else yield [recordNumber(at, lang), lang === 'fa' ? own : contentOf(text, fields[lang])];
    }
  }
}

/** Analyses segments that stand together in the index, as those of a document do. */
export const analysedDocument = (segments: readonly SearchSegment[]): AnalysedDocument => ({
  segments: segments.map(({ display, facets, date }) => ({ display: JSON.stringify(display), facets, date })),
  postings: postingsOf(recordsIn(segments)),
  words: wordsOf(segments),
});
