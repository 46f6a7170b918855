import { applyChanges, type Change, type Intervention } from '../../../src/text/intervention.ts';
import { mendRanges } from './swapped-range.ts';

export interface Normalised {
  /** The edited text: what readers see. */
  readonly text: string;
  readonly interventions: readonly Intervention[];
}

/** The rules, in order of precedence where two would touch the same characters. */
const RULES: readonly ((text: string) => Change[])[] = [mendRanges];

/**
 * Decides what readers see of a received text. Never touches a line break, so that lines of source and edited text
 * correspond. Idempotent; `fold(normalise(x).text) = fold(x)`; undoing the interventions gives `x`.
 */
export function normalise(text: string): Normalised {
  const changes: Change[] = [];
  for (const rule of RULES) {
    for (const change of rule(text)) {
      const end = change.start + change.before.length;
      const isFree = changes.every((c) => end <= c.start || c.start + c.before.length <= change.start);
      if (isFree) changes.push(change);
    }
  }
  changes.sort((a, b) => a.start - b.start);
  return applyChanges(text, changes);
}
