import { fold } from '../../../../src/text/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../speech/words/index.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import { refersToOccasion } from '../occasions/occasion-phrase.ts';

/** What a narrative text is about, for the pronoun after it. */
export type Topic =
  | { readonly about: 'nobody' }
  | { readonly about: 'others' }
  | { readonly about: 'person'; readonly id: string; readonly isSubject: boolean };

/** What is known when a pronoun comes: the last speaker, who takes part in the open occasion, the segment's text. */
export interface Turn {
  readonly speaker: string | null;
  /** The last attribution was certain. */
  readonly isCertain: boolean;
  /** The last report stands in the same paragraph. */
  readonly isSameParagraph: boolean;
  /** The report stands in the lead, which may speak of somebody who is named only later. */
  readonly isLead: boolean;
  /** Something has been reported before in the text, whoever said it. */
  readonly hasReports: boolean;
  /** Everybody who has said something before. */
  readonly said: ReadonlySet<string>;
  readonly participants: readonly string[];
  /** Narrative stood between the last statement and this one, and `topic` tells what it is about. */
  readonly interrupted: boolean;
  readonly topic: () => Topic;
  /** Whom the sentences before the clause in the same segment leave for a pronoun; undefined where they name nobody. */
  readonly preamble: Attribution | undefined;
  /** The verb says that the same one goes on: «افزود», «ادامه داد». */
  readonly goesOn: boolean;
  /** The last speaker is the only one in the whole text. */
  readonly isOnly: boolean;
  readonly text: string;
}

export const NO_TURN: Turn = {
  speaker: null,
  isCertain: false,
  isSameParagraph: false,
  hasReports: false,
  said: new Set(),
  isLead: false,
  participants: [],
  interrupted: false,
  topic: () => ({ about: 'nobody' }),
  preamble: undefined,
  goesOn: false,
  isOnly: false,
  text: '',
};

/** Somebody addresses the other party: «سفر جنابعالی». */
const ADDRESS = new RegExp(`${WORD_START}${anyOf(['جناب‌عالی', 'شما', 'حضرت‌عالی'])}${WORD_END}`, 'u');

/**
 * Whom «وی» means: the last speaker; but «وی نیز» ("he, too") hands the word to the other party of an occasion that
 * has two. That is certain where the sentence also points at the occasion («در این دیدار») or addresses the other
 * party. After narrative, or across it, the last speaker is only likely.
 */
export function pronounReferent(also: boolean, clause: string, turn: Turn): Attribution {
  const topic: Topic = turn.interrupted ? turn.topic() : { about: 'nobody' };
  if (topic.about === 'others' && !turn.isOnly) return UNKNOWN;
  if (topic.about === 'person' && topic.id !== turn.speaker) {
    if (topic.isSubject || turn.speaker === null)
      return { speaker: topic.id, basis: 'pronoun', certain: false };
    return turn.isOnly ? { speaker: turn.speaker, basis: 'pronoun', certain: false } : UNKNOWN;
  }
  if (turn.speaker === null) return UNKNOWN;
  const others = turn.participants.filter((id) => id !== turn.speaker);
  const [other] = others;
  if (also && others.length === 1 && other !== undefined) {
    const certain = refersToOccasion(clause) || ADDRESS.test(fold(turn.text));
    return { speaker: other, basis: 'pronoun', certain };
  }
  const mayBeOther = turn.interrupted && (!turn.isOnly || topic.about === 'others');
  const certain = !mayBeOther && (turn.isOnly || (!also && turn.isCertain));
  return { speaker: turn.speaker, basis: 'pronoun', certain };
}
