import { type Attribution, UNKNOWN } from '../attribution.ts';
import { closesSentences, hasFormOfHeading } from '../kinds.ts';
import { type Found, NOTHING_FOUND, type Paragraph, restOf, wholeOf } from '../paragraph.ts';
import { alternatingQuestions } from './alternation.ts';
import { isQuestion, outletLabels, questionSigns, signOf } from './genre.ts';
import { COLON_OR_DASH, type Label, labelOf } from './labels.ts';

/** The one who is asked; certain where the text says so. */
export interface Interviewee {
  readonly id: string;
  readonly certain: boolean;
}

/** Who speaks in an interview, as far as its paragraphs do not say it themselves. */
export interface Parties {
  /** The one whom the text introduces as the one who is asked; null where nobody or several are. */
  readonly interviewee: Interviewee | null;
  /** Whom a label names; undefined where it is no label of a person. */
  readonly named: (paragraph: Paragraph, label: Label, isAnswer?: boolean) => string | undefined;
}

/** A fact about the text, or «X: AFP», whose picture it is: no words of anybody. */
const isNoSpeech = ({ line: { text } }: Paragraph, { kind, after }: Label): boolean =>
  kind === 'metadata' || (after < text.length && !/\p{Script=Arabic}/u.test(text.slice(after)));

/** Whose words a label opens: nobody's where it asks, the interviewee's where it only says that it answers. */
function labelledBy({ kind }: Label, named: string | undefined, asked: Attribution): Attribution {
  if (kind === 'question') return UNKNOWN;
  return kind === 'answer' ? asked : { speaker: named ?? null, basis: 'name', certain: true };
}

type Turn = 'before' | 'question' | 'labelled-question' | 'answer' | 'asked';

/**
 * Leaves out headings of the outlet's: «دولت باید پاسخ بدهد», behind a part of an answer and closed like no sentence, where
 * the text closes its own.
 */
function withoutHeadings(
  paragraphs: readonly Paragraph[],
  found: readonly (Found | null)[],
): readonly (Found | null)[] {
  if (!closesSentences(paragraphs)) return found;
  let isAnswered = false;
  return found.map((one, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isFurniture) return one;
    const isHeading =
      isAnswered &&
      one?.told[0]?.report.form === 'continued' &&
      labelOf(paragraph) === null &&
      hasFormOfHeading(paragraph);
    isAnswered = one?.kind === 'statement' && !isHeading;
    return isHeading ? NOTHING_FOUND : one;
  });
}

/**
 * Reads an interview: lines labelled with who speaks, labels alone on their line, the outlet's questions with unlabelled
 * answers. A line that the outlet's own label opens is a question, and no statement; so is what follows a question label
 * that stands alone. An unlabelled answer is the
 * interviewee's.
 */
export const readInterview = (
  paragraphs: readonly Paragraph[],
  parties: Parties,
): readonly (Found | null)[] => withoutHeadings(paragraphs, turnsOf(paragraphs, parties));

function turnsOf(paragraphs: readonly Paragraph[], parties: Parties): readonly (Found | null)[] {
  const outlets = outletLabels(paragraphs);
  const signs = questionSigns(paragraphs);
  /** Nothing but their words shows which paragraphs ask. */
  const isUnmarked = outlets.size === 0 && signs.size === 0;
  const alternating = isUnmarked ? alternatingQuestions(paragraphs) : new Set<Paragraph>();
  let turn: Turn = 'before';
  let speaker: string | null = null;
  const { interviewee } = parties;
  const asked: Attribution =
    interviewee === null
      ? UNKNOWN
      : { speaker: interviewee.id, basis: 'pronoun', certain: interviewee.certain };
  const answer = (paragraph: Paragraph): Found => {
    const by = speaker === null ? asked : { speaker, basis: 'pronoun' as const, certain: false };
    return { told: [{ report: wholeOf(paragraph, 'continued'), by }], kind: 'statement' };
  };

  return paragraphs.map((paragraph, index): Found | null => {
    if (paragraph.isFurniture) return null;
    if (alternating.has(paragraph) || (index > 0 && signs.has(signOf(paragraph).trim()))) {
      turn = 'asked';
      speaker = null;
      return { told: [], kind: 'narrative' };
    }
    if (alternating.size > 0 && turn === 'asked') return answer(paragraph);
    const colon = labelOf(paragraph);
    const dash = colon === null ? labelOf(paragraph, COLON_OR_DASH) : null;
    const label = colon ?? (dash !== null && parties.named(paragraph, dash) !== undefined ? dash : null);
    const isAlone = label !== null && label.after >= paragraph.line.text.length;
    const isOutlet = label !== null && outlets.has(label.words);
    // «خبرنگار: …», «ترامپ: …»: what follows a labelled question has its answerer for a label, whatever the word.
    const named =
      label === null || isOutlet ? undefined : parties.named(paragraph, label, turn === 'labelled-question');
    const isTurn =
      label !== null &&
      (isOutlet || named !== undefined || label.kind === 'question' || label.kind === 'answer');
    if (label !== null && isNoSpeech(paragraph, label)) return { told: [], kind: 'narrative' };
    if (isTurn && label !== null && index > 0) {
      const asks = isOutlet || label.kind === 'question';
      turn = asks ? (isAlone ? 'question' : isOutlet ? 'asked' : 'labelled-question') : 'answer';
      speaker = asks ? null : label.kind === 'answer' ? (interviewee?.id ?? null) : (named ?? null);
      if (isAlone || isOutlet) return { told: [], kind: 'narrative' };
      const report = restOf(paragraph, 'label', { start: label.start, end: label.end }, label.after);
      return { told: [{ report, by: labelledBy(label, named, asked) }], kind: 'statement' };
    }
    if (turn === 'question') return { told: [], kind: 'narrative' };
    if (isQuestion(paragraph) && isUnmarked && index > 0 && turn !== 'answer') {
      turn = 'asked';
      speaker = null;
      return { told: [], kind: 'narrative' };
    }
    if (turn === 'before') return null;
    // The outlet itself says again who speaks: its clause is read like any other.
    if (label === null && paragraph.reports[0]?.form === 'colon' && paragraph.reports[0].clause.start === 0)
      return null;
    if (turn === 'answer' && speaker !== null) {
      const isFirst = labelOf(paragraphs[index - 1] ?? paragraph) !== null;
      const by = { speaker, basis: 'name' as const, certain: isFirst };
      return { told: [{ report: wholeOf(paragraph, 'continued'), by }], kind: 'statement' };
    }
    return isQuestion(paragraph) && isUnmarked ? NOTHING_FOUND : answer(paragraph);
  });
}
