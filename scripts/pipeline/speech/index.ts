import type { Utterance } from '../../../src/schemas/data.ts';
import { foldWithOffsets } from '../../../src/text/fold.ts';
import * as forms from './forms.ts';
import { Scan } from './scan.ts';

/** What a segment reports: its reporting clause (always from `clauseStart` to `clauseEnd`) and the speech itself. */
export interface Speech {
  /** UTF-16 offsets into the edited text. The clause ends after its verb. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** The part of the clause that may name the speaker. */
  readonly subjectStart: number;
  readonly subjectEnd: number;
  /** The reporting verb, folded; empty where the clause has none («به گفتهٔ …»). */
  readonly verb: string;
  readonly utterances: readonly Utterance[];
  /** Found by a form that headlines have, too: a line that looks like a title stays one. */
  readonly isLoose: boolean;
}

/** In this order: what follows a colon is exactly what was said, the other forms tell less and less exactly. */
const FORMS = [
  forms.colon,
  forms.quoteAfterVerb,
  forms.quoteBeforeVerb,
  forms.gerundQuote,
  forms.thatClause,
  forms.accordingTo,
  forms.demand,
  forms.freeClause,
  forms.gerundThat,
  forms.claim,
];

/**
 * Finds reported speech in the edited text of one segment: direct speech after the colon of a reporting clause, to the
 * end of the segment or its closing »; or else in «» beside such a clause; or else indirect speech. Null where the
 * segment reports nothing. A colon in a time, a ratio, a list or an address, or inside «», is not a reporting clause's.
 */
export function findSpeech(text: string): Speech | null {
  const folded = foldWithOffsets(text);
  const scan = new Scan(folded.text);
  const startOf = (at: number): number => folded.offsets[at] ?? text.length;
  const endOf = (at: number): number =>
    at >= folded.text.length ? text.length : at === 0 ? 0 : (folded.offsets[at - 1] ?? 0) + 1;
  for (const form of FORMS) {
    const found = form(scan);
    if (found === null) continue;
    return {
      clauseStart: startOf(found.clause.start),
      clauseEnd: endOf(found.clause.end),
      subjectStart: startOf(found.subject.start),
      subjectEnd: startOf(found.subject.end),
      verb: found.verb,
      utterances: found.utterances.map(({ mode, start, end }) => ({
        mode,
        start: startOf(start),
        end: endOf(end),
      })),
      isLoose: form !== forms.colon,
    };
  }
  return null;
}
