import type { Change, Intervention } from '../../../src/text/intervention.ts';
import { mendLetters } from './arabic-letters.ts';
import { removeBidiControls } from './bidi-controls.ts';
import { apply, type Draft, sourceOffsets } from './compose.ts';
import { removeInvisible } from './invisible-characters.ts';
import type { Lexicon } from './lexicon.ts';
import { resolveForms } from './presentation-forms.ts';
import { joinWrapped } from './soft-wrap.ts';
import { mendRanges } from './swapped-range.ts';
import { removeTatweel } from './tatweel.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from './zwnj.ts';

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

/** Rules about characters, in order. What one takes away may bring others together, so they run until none has work. */
const CHARACTER_RULES: readonly ((text: string) => Change[])[] = [
  removeBidiControls,
  removeInvisible,
  resolveForms,
  removeTatweel,
  mendLetters,
];

/** Each of them only takes away or puts a simpler letter, so this ends. */
function cleaned(draft: Draft): Draft {
  const next = CHARACTER_RULES.reduce((done, rule) => apply(done, rule(done.text)), draft);
  return next.text === draft.text ? draft : cleaned(next);
}

/**
 * Decides what readers see of a received text: its characters first, then its lines, then its words. Digits, HTML
 * entities and tags, tabs and line ends stay as they are, but for the line ends of a text wrapped to a width.
 * Idempotent; `fold(normalise(x).text) = fold(x)`; undoing the interventions gives `x`.
 */
export function normalise(text: string, lexicon: Lexicon): Normalised {
  const clean = cleaned({ text, interventions: [] });
  const joined = apply(clean, joinWrapped(clean.text));
  const ordered = apply(joined, mendRanges(joined.text));
  const proposals = restoreZwnj(ordered.text, lexicon);
  const isSure = ({ confidence }: { confidence: number }): boolean => confidence >= ZWNJ_THRESHOLD;
  const sourceOf = sourceOffsets(ordered);
  return {
    ...apply(ordered, proposals.filter(isSure)),
    suggestions: proposals
      .filter((proposal) => !isSure(proposal))
      .map((proposal) => ({ ...proposal, start: sourceOf(proposal.start) })),
  };
}
