import type { Change, Intervention } from '../../../src/text/intervention.ts';
import { mendLetters } from './characters/arabic-letters.ts';
import { removeBidiControls } from './characters/bidi-controls.ts';
import { removeInvisible } from './characters/invisible-characters.ts';
import { resolveForms } from './characters/presentation-forms.ts';
import { removeTatweel } from './characters/tatweel.ts';
import { amend, type Draft, sourceOffsets } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { joinWrapped } from './soft-wrap.ts';
import { mendHalfSpaces } from './stand-ins/half-spaces.ts';
import { mendSigns } from './stand-ins/signs.ts';
import { mendSpaces } from './stand-ins/spaces.ts';
import { mendRanges } from './swapped-range.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from './zwnj/index.ts';

export { BIDI_CONTROL, removeBidiControls } from './characters/bidi-controls.ts';
export { type Lexicon, openLexicon } from './lexicon.ts';
export { SOFT_WRAP } from './soft-wrap.ts';
export { SWAPPED_RANGE } from './swapped-range.ts';
export { restoreZwnj, ZWNJ_THRESHOLD } from './zwnj/index.ts';

/** A change that a rule is not sure enough of to make. `start` is UTF-16, into the received text. */
export interface Suggestion extends Change {
  /** From 0 to 1. */
  readonly confidence: number;
}

export interface Normalised {
  /** The edited text: what readers see. */
  readonly text: string;
  readonly interventions: readonly Intervention[];
  readonly suggestions: readonly Suggestion[];
}

/** A rule: the changes it makes in a text. Some ask the word list. */
type Rule = (text: string, lexicon: Lexicon) => Change[];

/** Rules about characters, in order. What one takes away may bring others together, so they run until none has work. */
const CHARACTER_RULES: readonly Rule[] = [
  removeBidiControls,
  mendSigns,
  mendHalfSpaces,
  removeInvisible,
  resolveForms,
  removeTatweel,
  mendLetters,
];

/** Runs `rules` in order, again and again until none has work: each takes away or puts something simpler, so this ends. */
function settled(draft: Draft, rules: readonly Rule[], lexicon: Lexicon): Draft {
  const next = rules.reduce((done, rule) => amend(done, rule(done.text, lexicon)), draft);
  return next.text === draft.text ? draft : settled(next, rules, lexicon);
}

/**
 * Decides what readers see of a received text: its characters first, then its lines, then its words. Digits, HTML
 * entities and tags, tabs and line ends stay as they are, but for the line ends of a text wrapped to a width.
 *
 * Laws: it is idempotent, and undoing the interventions gives `text`. `fold(normalise(x).text) = fold(x)` but for what
 * stood in the place of a ZWNJ and is seen (a space, a hyphen, «¬»): without these the two fold alike. Where only spaces
 * were mended, search finds the same words in both, since `joinSpaced` reads «می شود» as «می‌شود».
 */
export function normalise(text: string, lexicon: Lexicon): Normalised {
  const clean = settled({ text, interventions: [] }, CHARACTER_RULES, lexicon);
  const joined = amend(clean, joinWrapped(clean.text));
  const ranged = amend(joined, mendRanges(joined.text));
  const ordered = settled(ranged, [mendSpaces], lexicon);
  const proposals = restoreZwnj(ordered.text, lexicon);
  const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= ZWNJ_THRESHOLD;
  const sourceOf = sourceOffsets(ordered);
  return {
    ...amend(ordered, proposals.filter(isSure)),
    suggestions: proposals
      .filter((proposal) => !isSure(proposal))
      .map((proposal) => ({ ...proposal, start: sourceOf(proposal.start) })),
  };
}
