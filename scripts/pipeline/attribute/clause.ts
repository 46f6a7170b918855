import type { Folded } from '../../../src/text/fold.ts';
import type { Segment } from '../segment/index.ts';
import { isPlural } from '../speech/words/index.ts';

/** The part of a reporting clause before its verb, folded, and the way back to the edited text. */
export interface Clause {
  readonly folded: string;
  /** Its verb is plural: several people, or one spoken of with respect. */
  readonly isPlural: boolean;
  /** Where it starts in the folded text of its segment (UTF-16). */
  readonly offset: number;
  /** The edited words of a stretch of `folded`. */
  readonly original: (start: number, end: number) => string;
}

/** The reporting clause of a segment whose folded text is given; null where it reports nothing. */
export function clauseOf(segment: Pick<Segment, 'edited' | 'speech'>, folded: Folded): Clause | null {
  const { speech, edited } = segment;
  if (speech === null) return null;
  const at = (offset: number): number => {
    const found = folded.offsets.findIndex((original) => original >= offset);
    return found < 0 ? folded.text.length : found;
  };
  const start = at(speech.subjectStart);
  const lastUnit = (end: number): number => folded.offsets[start + end] ?? edited.length;
  return {
    folded: folded.text.slice(start, at(speech.subjectEnd)).trimEnd(),
    isPlural: isPlural(speech.verb),
    offset: start,
    original: (from, to) => edited.slice(folded.offsets[start + from] ?? 0, lastUnit(to)).trimEnd(),
  };
}
