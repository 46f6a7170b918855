import { fold } from '../../../src/text/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../speech/words/index.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import { refersToOccasion } from './occasion-phrase.ts';

/** What is known when a pronoun comes: the last speaker, who takes part in the open occasion, the segment's text. */
export interface Turn {
  readonly speaker: string | null;
  readonly participants: readonly string[];
  /** Narrative stood between the last statement and this one. */
  readonly interrupted: boolean;
  /** Whom that narrative is about; null where it is about others or several, undefined where it names nobody. */
  readonly topic?: string | null | undefined;
  /** Whom the sentences before the clause in the same segment leave for a pronoun; undefined where they name nobody. */
  readonly preamble?: Attribution | undefined;
  readonly text: string;
}

/** Somebody addresses the other party: «سفر جنابعالی». */
const ADDRESS = new RegExp(`${WORD_START}${anyOf(['جناب‌عالی', 'شما', 'حضرت‌عالی'])}${WORD_END}`, 'u');

/**
 * Whom «وی» means: the last speaker; but «وی نیز» ("he, too") hands the word to the other party of an occasion that
 * has two. That is certain where the sentence also points at the occasion («در این دیدار») or addresses the other
 * party. After narrative, or across it, the last speaker is only likely.
 */
export function pronounReferent(also: boolean, clause: string, turn: Turn): Attribution {
  if (turn.interrupted && turn.topic !== undefined && turn.topic !== turn.speaker) {
    return turn.topic === null ? UNKNOWN : { speaker: turn.topic, basis: 'pronoun', certain: false };
  }
  if (turn.speaker === null) return UNKNOWN;
  const others = turn.participants.filter((id) => id !== turn.speaker);
  const [other] = others;
  if (also && others.length === 1 && other !== undefined) {
    const certain = refersToOccasion(clause) || ADDRESS.test(fold(turn.text));
    return { speaker: other, basis: 'pronoun', certain };
  }
  return { speaker: turn.speaker, basis: 'pronoun', certain: !also && !turn.interrupted };
}
