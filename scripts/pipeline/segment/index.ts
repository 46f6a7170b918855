import type { EditRule } from '../../../src/text/edit-rules.ts';
import { type Folded, fold, foldWithOffsets } from '../../../src/text/fold.ts';
import { type Intervention, undoInterventions } from '../../../src/text/intervention.ts';
import type { Normalised } from '../normalise/index.ts';

/** One paragraph of a document. Offsets in `interventions` are UTF-16, into `edited`. */
export interface Segment {
  /** The line of the received file it starts at, from 1. */
  readonly line: number;
  readonly source: string;
  readonly edited: string;
  /** The edited text folded: once, for every stage that reads it. */
  readonly folded: Folded;
  /** The received text folded: what tells whether a paragraph of another edition is this one. */
  readonly words: string;
  readonly interventions: readonly Intervention[];
  /** What follows it in the received text, up to the next segment or the end: white space, and what cannot be seen. */
  readonly break: string;
}

export interface Segmented {
  /** What the received text has before the first segment: white space, a byte order mark. */
  readonly before: string;
  readonly segments: readonly Segment[];
}

/**
 * What ends a paragraph: every line end Unicode knows (UAX #14, classes BK, CR, LF, NL). A vertical tab is Word's line
 * break, a form feed a page break; neither stands within a sentence of news.
 */
const PARAGRAPH = /[^\s\u0085\uFEFF](?:[^\r\n\v\f\u0085\u2028\u2029]*[^\s\u0085])?/gu;

/** What folding shows of a change; every other rule leaves the folded text as it was, which a property test holds. */
const SHOWN_BY_FOLDING: readonly EditRule[] = ['zwnj-for-space', 'zwnj-for-sign', 'editor'];

/** Hands out the interventions in order of place: each call takes those before `end`, with offsets from `start`. */
function taker(interventions: readonly Intervention[]): (start: number, end: number) => Intervention[] {
  let next = 0;
  return (start, end) => {
    const taken: Intervention[] = [];
    for (let one = interventions[next]; one !== undefined && one.start < end; one = interventions[++next])
      taken.push({ ...one, start: one.start - start });
    return taken;
  };
}

/**
 * Cuts the edited text into segments: one for each line that has anything on it. All of the received text stays, in
 * order: `before`, then each segment's source with its break. Tabs stay within a segment, so a table is read row by row.
 */
export function segment({ text, interventions }: Pick<Normalised, 'text' | 'interventions'>): Segmented {
  const paragraphs = [...text.matchAll(PARAGRAPH)];
  const take = taker(interventions);
  const lineAfter = lineCounter();
  /** The received text from one place of the edited text to another, for places asked in order. */
  const source = (start: number, end: number): { own: Intervention[]; source: string } => {
    const own = take(start, end);
    return { own, source: undoInterventions(text.slice(start, end), own) };
  };
  const first = paragraphs[0]?.index ?? text.length;
  const before = source(0, paragraphs.length === 0 ? Number.POSITIVE_INFINITY : first).source;
  let line = lineAfter(before);
  const segments = paragraphs.map((match, position): Segment => {
    const edited = match[0];
    const end = match.index + edited.length;
    const next = paragraphs[position + 1]?.index;
    const { own, source: received } = source(match.index, end);
    const after = source(end, next ?? Number.POSITIVE_INFINITY).source;
    const at = line;
    line = lineAfter(received + after);
    const folded = foldWithOffsets(edited);
    const isFoldedAlike = own.every(({ rule }) => !SHOWN_BY_FOLDING.includes(rule));
    return {
      line: at,
      source: received,
      edited,
      interventions: own,
      folded,
      words: isFoldedAlike ? folded.text : fold(received),
      break: after,
    };
  });
  return { before, segments };
}

/** A function that is given a text piece by piece, and says on which line (from 1) the next piece begins. */
function lineCounter(): (piece: string) => number {
  let line = 1;
  let endedInCr = false;
  return (piece) => {
    line += piece.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (endedInCr && piece.startsWith('\n')) line -= 1;
    if (piece !== '') endedInCr = piece.endsWith('\r');
    return line;
  };
}
