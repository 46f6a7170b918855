import type { Kind } from '../../src/schemas/seed.ts';
import { type Intervention, undoInterventions } from '../../src/text/intervention.ts';
import type { Normalised } from './normalise/index.ts';
import { findSpeech, type Speech } from './speech.ts';

/** One paragraph of a document. Offsets in `interventions` and `speech` are UTF-16, into `edited`. */
export interface Segment {
  /** The line of the received file it starts at, from 1. */
  readonly line: number;
  readonly kind: Kind;
  readonly source: string;
  readonly edited: string;
  readonly interventions: readonly Intervention[];
  readonly speech: Speech | null;
  /** The white space that follows it, up to the next segment or the end. */
  readonly break: string;
}

export interface Segmented {
  /** White space (and a byte order mark) before the first segment. */
  readonly before: string;
  readonly segments: readonly Segment[];
}

/** Longer than any headline or heading in news: a paragraph. UTF-16 units. */
const HEADLINE_MAX = 200;
const HEADING_MAX = 120;
/** What closes a sentence or leads on to the next line, and so does not close a heading. */
const CLOSED = /[.:؛;،,…]["»”)]*$/u;

/** The kind of a segment without reported speech, by its place and form. */
function kindOf(edited: string, position: number, count: number): Kind {
  if (position === 0 && count > 1 && edited.length <= HEADLINE_MAX) return 'headline';
  const isLast = position === count - 1;
  if (!isLast && edited.length <= HEADING_MAX && !CLOSED.test(edited) && /\p{L}/u.test(edited))
    return 'heading';
  return 'narrative';
}

/** The kind of a segment: a statement, unless it reports nothing, or is a title that reports in passing. */
function reports(speech: Speech | null, edited: string, position: number, count: number): Kind {
  const plain = kindOf(edited, position, count);
  const isTitle = plain !== 'narrative' && !CLOSED.test(edited);
  return speech === null || (speech.isLoose && isTitle) ? plain : 'statement';
}

/** The interventions within [start, end) of the edited text, with offsets from `start`. */
function within(interventions: readonly Intervention[], start: number, end: number): Intervention[] {
  return interventions
    .filter((i) => i.start >= start && i.start < end)
    .map((i) => ({ ...i, start: i.start - start }));
}

/**
 * Cuts the edited text into segments: one for each line that has anything on it. All of the text stays, in order:
 * `before`, then each segment's source with its break, is the received text.
 */
export function segment({ text, interventions }: Pick<Normalised, 'text' | 'interventions'>): Segmented {
  const paragraphs = [...text.matchAll(/[^\s\uFEFF](?:[^\r\n]*[^\s])?/gu)];
  const lineOf = lineCounter(text);
  const segments = paragraphs.map((match, position): Segment => {
    const edited = match[0];
    const end = match.index + edited.length;
    const own = within(interventions, match.index, end);
    const speech = findSpeech(edited);
    return {
      line: lineOf(match.index),
      kind: reports(speech, edited, position, paragraphs.length),
      source: undoInterventions(edited, own),
      edited,
      interventions: own,
      speech,
      break: text.slice(end, paragraphs[position + 1]?.index ?? text.length),
    };
  });
  return { before: text.slice(0, paragraphs[0]?.index ?? text.length), segments };
}

/** A function from offset to line (from 1), for offsets asked in rising order. */
function lineCounter(text: string): (offset: number) => number {
  const endings = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index);
  let passed = 0;
  return (offset) => {
    while (passed < endings.length && (endings[passed] ?? 0) < offset) passed += 1;
    return passed + 1;
  };
}
