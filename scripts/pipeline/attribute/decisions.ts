import type { Utterance } from '../../../src/schemas/data.ts';
import type { DecidedSpeaker, Decision, Sidecar } from '../../../src/schemas/seed.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Span } from '../speech/index.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import type { Paragraph } from './paragraph.ts';
import type { Speakers } from './sources/speakers.ts';
import { editedSpan } from './utterances.ts';

/** Where words stand in a paragraph's folded text, from `start` on; null where they do not. UTF-16. */
function placeOf({ line }: Paragraph, words: string, start = 0): Span | null {
  const wanted = fold(words);
  // Marks and kashida alone are no words: they would be found everywhere.
  const at = wanted === '' ? -1 : line.text.indexOf(wanted, start);
  return at < 0 ? null : { start: at, end: at + wanted.length };
}

/** An utterance that an editor marked, in the folded text. */
interface Marked extends Span {
  readonly mode: Utterance['mode'];
  readonly speaker: DecidedSpeaker | undefined;
}

/** The utterances of a decision, in order; null where one of them is not in the paragraph, or not in that order. */
function markedIn(paragraph: Paragraph, { utterances = [] }: Decision): Marked[] | null {
  const found: Marked[] = [];
  for (const { words, mode, speaker } of utterances) {
    const span = placeOf(paragraph, words, found.at(-1)?.end ?? 0);
    if (span === null) return null;
    found.push({ ...span, mode, speaker });
  }
  return found;
}

/** The editors' decisions on one document, followed paragraph by paragraph. */
export class Decisions {
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #speakers: Speakers;
  /** Segments with a decision that changes nothing, and with one whose words are not there. */
  readonly unused: string[] = [];
  readonly moved: string[] = [];

  constructor({ decisions }: Pick<Sidecar, 'decisions'>, speakers: Speakers) {
    this.#decisions = new Map(decisions.map((decision) => [decision.segment, decision]));
    this.#speakers = speakers;
  }

  /** The decision on a paragraph, if its words are as it expects them; else it is noted as one that was moved. */
  on(paragraph: Paragraph): Decision | undefined {
    const decision = this.#decisions.get(paragraph.segment.id);
    if (decision === undefined) return undefined;
    const isThere = decision.expect === undefined || placeOf(paragraph, decision.expect) !== null;
    if (isThere && markedIn(paragraph, decision) !== null) return decision;
    this.moved.push(decision.segment);
    return undefined;
  }

  /**
   * An editor's speaker over what the rules say; the rules' own attribution where it says the same. Whom the rules name
   * only probably, an editor who names the same confirms.
   */
  attribution(byRules: Attribution, decided: DecidedSpeaker | undefined): Attribution {
    const speaker = this.#idOf(decided);
    if (speaker === undefined || (speaker === byRules.speaker && (byRules.certain || speaker === null)))
      return byRules;
    return speaker === null ? UNKNOWN : { speaker, basis: 'editor', certain: true };
  }

  /** Whom an editor says that it is said to; undefined where no editor says it. */
  addressee(decided: DecidedSpeaker | undefined): string | null | undefined {
    return this.#idOf(decided);
  }

  #idOf(decided: DecidedSpeaker | undefined): string | null | undefined {
    if (typeof decided !== 'object' || decided === null) return decided;
    return 'organisation' in decided
      ? this.#speakers.addOther('organisation', decided.organisation)
      : this.#speakers.addOther('unnamed', decided.unnamed);
  }

  /** The utterances an editor marked, each by its own speaker or the segment's; undefined where none are marked. */
  utterances(
    paragraph: Paragraph,
    decision: Decision | undefined,
    attribution: Attribution,
  ): Omit<Utterance, 'addressee'>[] | undefined {
    if (decision?.utterances === undefined) return undefined;
    return markedIn(paragraph, decision)?.map(({ mode, speaker, ...span }) => ({
      mode,
      ...editedSpan(paragraph, span),
      ...this.attribution(attribution, speaker),
      source: null,
    }));
  }
}
